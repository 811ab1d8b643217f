import type { SeenEvent, SessionEvent } from '../../../shared/session/event.ts';
import type { ExerciseTime } from '../../../shared/vocabulary/exercise-time.ts';
import type { PlayerId, Slug, ThingId } from '../../../shared/vocabulary/ids.ts';
import { type Joiner, noteJoiner } from '../../store/joiners.ts';
import { isNoteworthy } from './noteworthy.ts';

/** The last thing a player did by herself. `thing`: the item, call, decision or place it was about. */
export type Act = { at: ExerciseTime; type: SessionEvent['type']; thing?: string };

/** Who put an inject where it stands on the MSEL, and why it was held or skipped. */
export type Cause = { by: 'docent' | 'clock'; reason?: 'docent' | 'not-needed' | 'cancelled' | 'overdue' | 'too-late' };

/** A written answer that comes by itself when no human answers. */
export type ExpectedReply = { actor: Slug; team: Slug; inReplyTo: ThingId; due: ExerciseTime };

/** One line for the log; `number` is its place among all that this docent has seen. */
export type LoggedEvent = SeenEvent & { number: number };

/** What a docent wants to know of the course of play and the view does not keep. */
export type Activity = {
  cursor: number;
  lastAct: Record<PlayerId, Act>;
  /** Exercise time that was jumped over (ms): nobody had it, so nobody was silent in it. */
  jumped: ExerciseTime;
  droppedAt: Record<PlayerId, ExerciseTime>;
  /** Everybody who ever took a seat, also who left: for names and faces. */
  joiners: readonly Joiner[];
  addressedTeams: Record<ThingId, readonly Slug[]>;
  causes: Record<Slug, Cause>;
  /** Which of the written variants came, from 0; an inject in its own text is not in it. */
  variants: Record<Slug, number>;
  replies: ExpectedReply[];
  log: LoggedEvent[];
  /** The level that was set last, and the one with which play began. */
  level?: number;
  startLevel?: number;
};

const LONGEST_LOG = 1000;

/** What follows from an act (a reply that is planned, an expectation met) carries the player's name too. */
const OWN_ACTS: readonly SessionEvent['type'][] = [
  'PlayerReady',
  'ItemOpened',
  'MessageSent',
  'PostPublished',
  'ChatSent',
  'NoteWritten',
  'CallRang',
  'CallAnswered',
  'CallSpoken',
  'CallMissed',
  'CallEnded',
  'TravelStarted',
  'VoteCast',
  'DecisionMade',
  'FindingPlaced',
  'FindingChanged',
  'FindingRemoved',
  'FieldFilled',
  'FormSubmitted',
  'PodiumTaken',
  'PodiumLeft',
  'PressAnswered',
];

/** Nothing seen yet. */
export function emptyActivity(): Activity {
  return {
    ...{ cursor: 0, lastAct: {}, jumped: 0, droppedAt: {}, joiners: [], addressedTeams: {}, causes: {}, variants: {} },
    ...{ replies: [], log: [] },
  };
}

/** Folds one event in, in place, beside the view. */
export function noteActivity(activity: Activity, seen: SeenEvent): void {
  activity.cursor += 1;
  if (seen.by.kind === 'player' && OWN_ACTS.includes(seen.event.type)) {
    activity.lastAct[seen.by.player] = actOf(seen);
  }
  activity.joiners = noteJoiner(activity.joiners, seen.event);
  noteConsequence(activity, seen);
  if (!isNoteworthy(seen)) return;
  activity.log.push({ ...seen, number: activity.cursor });
  if (activity.log.length > LONGEST_LOG) activity.log.shift();
}

function actOf({ at, event }: SeenEvent): Act {
  const thing = thingOf(event);
  return { at, type: event.type, ...(thing === undefined ? {} : { thing }) };
}

function thingOf(event: SessionEvent): string | undefined {
  if ('item' in event) return event.item;
  if ('call' in event) return event.call;
  if ('decision' in event) return event.decision;
  if ('form' in event) return event.form;
  return event.type === 'TravelStarted' ? event.to : undefined;
}

function noteConsequence(activity: Activity, seen: SeenEvent): void {
  const { at, event } = seen;
  switch (event.type) {
    case 'PlayerDropped':
      activity.droppedAt[event.player] = at;
      return;
    case 'MessageSent':
      activity.addressedTeams[event.item] = event.toTeams;
      return;
    case 'ReplyScheduled': {
      const { type: _type, ...reply } = event;
      activity.replies.push(reply);
      return;
    }
    case 'ClockJumped':
      jumpOver(activity, event.to - event.from);
      return;
    case 'LevelSet':
      activity.level = event.level;
      return;
    case 'PlayStarted':
      if (activity.level !== undefined) activity.startLevel = activity.level;
      return;
    default:
      noteInject(activity, seen);
  }
}

function jumpOver(activity: Activity, span: ExerciseTime): void {
  activity.jumped += span;
  for (const [player, act] of Object.entries(activity.lastAct)) {
    activity.lastAct[player] = { ...act, at: act.at + span };
  }
}

function noteInject({ causes, variants }: Activity, { by, event }: SeenEvent): void {
  switch (event.type) {
    case 'InjectScheduled':
      // Without a time it is back on the list and waits for its own cause.
      if (event.due === undefined) delete causes[event.inject];
      else causes[event.inject] = { by: by.kind === 'docent' ? 'docent' : 'clock' };
      return;
    case 'InjectHeld':
    case 'InjectSkipped':
      causes[event.inject] = { by: by.kind === 'docent' ? 'docent' : 'clock', reason: event.reason };
      return;
    case 'InjectReleased':
      if (event.inject !== undefined && event.variant !== undefined) variants[event.inject] = event.variant;
      return;
    default:
  }
}
