import { type ExerciseTime, toExerciseTime } from '../../shared/vocabulary/exercise-time.ts';
import type { Slug } from '../../shared/vocabulary/ids.ts';
import { findDecision } from './lookup.ts';
import type { SessionState } from './state.ts';

/** The order in which things of the same moment happen: an arrival counts before a deadline is judged. */
export const DUE_KINDS = ['phase', 'travel', 'call', 'reply', 'opening', 'expectation', 'expiry', 'inject'] as const;
export type DueKind = (typeof DUE_KINDS)[number];
export type Due = { at: ExerciseTime; kind: DueKind; id: string };

/** Exercise time of the next thing the clock must bring about, or undefined when nothing will. */
export function nextDue(state: SessionState): ExerciseTime | undefined {
  return state.phase === 'running' ? earliestDue(state)?.at : undefined;
}

/** The first of all that waits for its time: by time, then by kind, then in the order of the scenario. */
export function earliestDue(state: SessionState): Due | undefined {
  let first: Due | undefined;
  for (const due of dueThings(state)) {
    if (!first || due.at < first.at || (due.at === first.at && rank(due) < rank(first))) first = due;
  }
  return first;
}

function rank(due: Due): number {
  return DUE_KINDS.indexOf(due.kind);
}

function* dueThings(state: SessionState): Generator<Due> {
  for (const { id, from } of state.scenario.phases) {
    if (!state.begunPhases.includes(id)) yield { at: toExerciseTime(from), kind: 'phase', id };
  }
  yield* duePeople(state);
  for (const [id, reply] of Object.entries(state.replies)) {
    if (reply.state === 'pending') yield { at: reply.due, kind: 'reply', id };
  }
  yield* dueDecisions(state);
  yield* dueInjects(state);
}

function* duePeople(state: SessionState): Generator<Due> {
  for (const { id, travel } of Object.values(state.players)) {
    if (travel) yield { at: travel.arrives, kind: 'travel', id };
  }
  for (const [id, call] of Object.entries(state.calls)) {
    if (call.phase === 'ringing') yield { at: call.until, kind: 'call', id };
  }
}

function* dueDecisions(state: SessionState): Generator<Due> {
  for (const [id, at] of Object.entries(state.openings)) {
    const opened = Object.keys(state.decisions).some((key) => key.startsWith(`${id}/`));
    if (!opened && !isNeedless(state, id)) yield { at, kind: 'opening', id };
  }
  for (const [id, decision] of Object.entries(state.decisions)) {
    if (decision.state === 'open') yield { at: decision.closes, kind: 'expiry', id };
  }
}

// A question that waits for an absent action is not asked once that was seen, or is no longer awaited.
function isNeedless(state: SessionState, decision: Slug): boolean {
  const awaited = findDecision(state.scenario, decision)?.opens.absent?.inject;
  if (awaited === undefined) return false;
  return state.expectations[awaited]?.state === 'met' || state.injects[awaited]?.state === 'recalled';
}

function* dueInjects(state: SessionState): Generator<Due> {
  for (const [id, expectation] of Object.entries(state.expectations)) {
    if (expectation.state === 'awaited') yield { at: expectation.due, kind: 'expectation', id };
  }
  for (const { id } of state.scenario.injects) {
    const inject = state.injects[id];
    if (inject?.state === 'scheduled' && inject.due !== undefined) yield { at: inject.due, kind: 'inject', id };
  }
}
