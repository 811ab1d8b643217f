import { expect, it } from 'vitest';
import type { Audience } from '../../shared/vocabulary/audience.ts';
import { aFullSession } from '../../tests/support/a-full-session.ts';

const { log } = aFullSession();

function kindOf(audience: Audience): string {
  return typeof audience === 'string' ? audience : 'some';
}

function typesFor(kind: string): string[] {
  const types = log.filter(({ audience }) => kindOf(audience) === kind).map(({ event }) => event.type);
  return [...new Set(types)].toSorted();
}

it('[VI2] only docents get what steers the story, and what they do behind the scenes', () => {
  expect(typesFor('docents')).toEqual([
    'AllianceChanged',
    'CallHandedBack',
    'CallTakenOver',
    'ConsentChanged',
    'DecisionScheduled',
    'ExpectedActionMet',
    'ExpectedActionMissed',
    'FormScheduled',
    'FormScored',
    'GaugeChanged',
    'HintGiven',
    'InjectHeld',
    'InjectScheduled',
    'InjectSkipped',
    'LevelSet',
    'NoiseSet',
    'ObservationTagged',
    'PressScheduled',
    'PressScored',
    'ReplyScheduled',
    'RuleFired',
    'SessionOpened',
    'SessionRecovered',
    'StrandMoved',
    'TopicsHeard',
  ]);
});

it('[VI1] everybody gets the course of the session, who is where, and what is public', () => {
  expect(typesFor('all')).toEqual([
    'ChatSent',
    'ClockJumped',
    'ClockSpeedSet',
    'ContactMade',
    'EndingReached',
    'InjectRecalled',
    'InjectReleased',
    'PhaseBegan',
    'PlaceEntered',
    'PlayEnded',
    'PlayPaused',
    'PlayResumed',
    'PlayStarted',
    'PlayerDropped',
    'PlayerReady',
    'PlayerReturned',
    'PodiumLeft',
    'PodiumTaken',
    'PostPublished',
    'PressAnswered',
    'PressAsked',
    'PressClosed',
    'PressOpened',
    'RecordOpened',
    'SeatLeft',
    'SeatTaken',
    'SessionClosed',
    'TravelStarted',
  ]);
});

it('[VI1] all the rest is for those it concerns', () => {
  expect(typesFor('some')).toEqual([
    'CallAnswered',
    'CallEnded',
    'CallMissed',
    'CallRang',
    'CallSpoken',
    'CardPassed',
    'ChatSent',
    'DecisionExpired',
    'DecisionMade',
    'DecisionOpened',
    'FieldFilled',
    'FindingChanged',
    'FindingPlaced',
    'FindingRemoved',
    'FormExpired',
    'FormOpened',
    'FormSubmitted',
    'InjectReleased',
    'ItemOpened',
    'MessageSent',
    'NoteWritten',
    'OptOutAnswered',
    'OptOutCalled',
    'RoleCardDealt',
    'VoteCast',
  ]);
});
