import type { SeenEvent } from '../session/event.ts';
import { applyBoard } from './apply/board.ts';
import { applyCalls } from './apply/calls.ts';
import { applyClock } from './apply/clock.ts';
import { applyDecisions } from './apply/decisions.ts';
import { applyForms } from './apply/forms.ts';
import { applyItems } from './apply/items.ts';
import { applyPeople } from './apply/people.ts';
import { applyPress } from './apply/press.ts';
import { applyStory } from './apply/story.ts';
import { emptyView, type SessionView } from './session-view.ts';

/**
 * Folds one event into the view, in place: 20,000 events must fold in milliseconds. Whatever
 * changes gets a new object of its own, so that a list can tell its changed rows by identity.
 */
export function applyToView(view: SessionView, seen: SeenEvent): void {
  const { at, event } = seen;
  view.cursor += 1;
  if (at > view.clock.at) view.clock = { ...view.clock, at };
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
      return applyPeople(view, event, at);
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
      return applyClock(view, event, at);
    case 'InjectScheduled':
    case 'InjectHeld':
    case 'InjectSkipped':
    case 'InjectReleased':
    case 'InjectRecalled':
    case 'ItemOpened':
    case 'ExpectedActionMet':
    case 'ExpectedActionMissed':
    case 'MessageSent':
    case 'PostPublished':
    case 'ChatSent':
    case 'NoteWritten':
    case 'ReplyScheduled':
    case 'ContactMade':
      return applyItems(view, event, at);
    case 'CallRang':
    case 'CallAnswered':
    case 'CallSpoken':
    case 'CallTakenOver':
    case 'CallHandedBack':
    case 'CallEnded':
    case 'CallMissed':
      return applyCalls(view, event, at);
    case 'DecisionScheduled':
    case 'DecisionOpened':
    case 'VoteCast':
    case 'DecisionMade':
    case 'DecisionExpired':
    case 'GaugeChanged':
    case 'ObservationTagged':
      return applyDecisions(view, event, at);
    case 'FindingPlaced':
    case 'FindingChanged':
    case 'FindingRemoved':
      return applyBoard(view, event, at);
    case 'FormScheduled':
    case 'FormOpened':
    case 'FieldFilled':
    case 'FormSubmitted':
    case 'FormExpired':
    case 'FormScored':
      return applyForms(view, event, at);
    case 'PressScheduled':
    case 'PressOpened':
    case 'PodiumTaken':
    case 'PodiumLeft':
    case 'PressAsked':
    case 'PressAnswered':
    case 'PressClosed':
    case 'PressScored':
      return applyPress(view, event, at);
    case 'StrandMoved':
    case 'AllianceChanged':
    case 'ConsentChanged':
    case 'RuleFired':
    case 'TopicsHeard':
    case 'LevelSet':
    case 'NoiseSet':
    case 'HintGiven':
    case 'EndingReached':
      return applyStory(view, event, at);
    default:
      return assertNever(event);
  }
}

/** The view after all of these events. */
export function foldView(seen: readonly SeenEvent[]): SessionView {
  const view = emptyView();
  for (const event of seen) applyToView(view, event);
  return view;
}

function assertNever(event: never): never {
  throw new Error(`no view for event ${JSON.stringify(event)}`);
}
