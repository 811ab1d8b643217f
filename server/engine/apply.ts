import type { SessionEvent } from '../../shared/session/event.ts';
import type { Audience } from '../../shared/vocabulary/audience.ts';
import type { ExerciseTime } from '../../shared/vocabulary/exercise-time.ts';
import { applyCalls } from './apply/calls.ts';
import { applyClock } from './apply/clock.ts';
import { applyDecisions } from './apply/decisions.ts';
import { applyInjects } from './apply/injects.ts';
import { applyMessages } from './apply/messages.ts';
import { applyPeople } from './apply/people.ts';
import { applyStory } from './apply/story.ts';
import type { SessionState } from './state.ts';

/** The state after this event. Pure: the given state stays as it is. */
export function apply(state: SessionState, event: SessionEvent, audience: Audience, at: ExerciseTime): SessionState {
  const now = at > state.clock.at ? { ...state, clock: { ...state.clock, at } } : state;
  return applyStory(applyArea(now, event, audience), event, at, audience);
}

function applyArea(now: SessionState, event: SessionEvent, audience: Audience): SessionState {
  switch (event.type) {
    case 'SeatTaken':
    case 'RoleCardDealt':
    case 'CardPassed':
    case 'PlayerReady':
    case 'PlayerDropped':
    case 'PlayerReturned':
    case 'SeatLeft':
    case 'OptOutCalled':
    case 'OptOutAnswered':
    case 'TravelStarted':
    case 'PlaceEntered':
      return applyPeople(now, event);
    case 'SessionOpened':
    case 'PlayStarted':
    case 'PlayPaused':
    case 'PlayResumed':
    case 'ClockSpeedSet':
    case 'ClockJumped':
    case 'PhaseBegan':
    case 'PlayEnded':
    case 'RecordOpened':
    case 'SessionClosed':
    case 'SessionRecovered':
      return applyClock(now, event);
    case 'InjectScheduled':
    case 'InjectHeld':
    case 'InjectSkipped':
    case 'InjectReleased':
    case 'InjectRecalled':
    case 'ItemOpened':
    case 'ExpectedActionMet':
    case 'ExpectedActionMissed':
      return applyInjects(now, event, audience);
    case 'MessageSent':
    case 'PostPublished':
    case 'ChatSent':
    case 'NoteWritten':
    case 'ReplyScheduled':
    case 'ContactMade':
      return applyMessages(now, event, audience);
    case 'CallRang':
    case 'CallAnswered':
    case 'CallSpoken':
    case 'CallTakenOver':
    case 'CallHandedBack':
    case 'CallEnded':
    case 'CallMissed':
      return applyCalls(now, event, audience);
    case 'DecisionScheduled':
    case 'DecisionOpened':
    case 'VoteCast':
    case 'DecisionMade':
    case 'DecisionExpired':
    case 'GaugeChanged':
      return applyDecisions(now, event);
    case 'ObservationTagged':
    case 'FindingPlaced':
    case 'FindingChanged':
    case 'FindingRemoved':
    case 'FormScheduled':
    case 'FormOpened':
    case 'FieldFilled':
    case 'FormSubmitted':
    case 'FormExpired':
    case 'FormScored':
    case 'PressScheduled':
    case 'PressOpened':
    case 'PodiumTaken':
    case 'PodiumLeft':
    case 'PressAsked':
    case 'PressAnswered':
    case 'PressClosed':
    case 'PressScored':
    case 'StrandMoved':
    case 'AllianceChanged':
    case 'ConsentChanged':
    case 'RuleFired':
    case 'TopicsHeard':
    case 'LevelSet':
    case 'NoiseSet':
    case 'HintGiven':
    case 'EndingReached':
      return now;
    default:
      return assertNever(event);
  }
}

function assertNever(event: never): never {
  throw new Error(`no rule for event ${JSON.stringify(event)}`);
}
