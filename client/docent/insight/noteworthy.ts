import type { SeenEvent, SessionEvent } from '../../../shared/session/event.ts';

type EventType = SessionEvent['type'];

const ALWAYS: readonly EventType[] = [
  'PlayStarted',
  'PlayPaused',
  'PlayResumed',
  'PlayEnded',
  'ClockSpeedSet',
  'ClockJumped',
  'PhaseBegan',
  'RecordOpened',
  'SessionClosed',
  'SessionRecovered',
  'SeatTaken',
  'SeatLeft',
  'OptOutCalled',
  'OptOutAnswered',
  'PlayerDropped',
  'PlayerReturned',
  'PlaceEntered',
  'InjectReleased',
  'InjectRecalled',
  'ExpectedActionMissed',
  'MessageSent',
  'PostPublished',
  'ContactMade',
  'CallAnswered',
  'CallMissed',
  'DecisionOpened',
  'DecisionMade',
  'DecisionExpired',
  'ObservationTagged',
  'CardPassed',
  'CallTakenOver',
  'CallHandedBack',
  'StrandMoved',
  'AllianceChanged',
  'ConsentChanged',
  'RuleFired',
  'HintGiven',
  'EndingReached',
  'FormOpened',
  'FormSubmitted',
  'FormExpired',
  'FormScored',
  'FindingPlaced',
  'PressOpened',
  'PodiumTaken',
  'PressAsked',
  'PressAnswered',
  'PressClosed',
];

/** Steps on the MSEL and turns of a dial are news only when a docent took them; the clock takes hundreds. */
const WHEN_BY_DOCENT: readonly EventType[] = [
  'InjectHeld',
  'InjectSkipped',
  'InjectScheduled',
  'ExpectedActionMet',
  'LevelSet',
  'NoiseSet',
];

/** True when the event makes a line in the docent's log. */
export function isNoteworthy({ by, event }: SeenEvent): boolean {
  // What the scenario lets ring is already in the log as the inject it came with.
  if (event.type === 'CallRang') return by.kind !== 'clock';
  // The harmless noise of the town would drown the rest.
  if (event.type === 'PostPublished') return event.noise === undefined;
  // Another level moves everybody a little; the change of level itself is the news.
  if (event.type === 'AllianceChanged') return event.cause !== 'level';
  if (WHEN_BY_DOCENT.includes(event.type)) return by.kind === 'docent';
  return ALWAYS.includes(event.type);
}
