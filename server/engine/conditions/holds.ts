import type { Condition } from '../../../shared/scenario/condition.ts';
import { type ExerciseTime, toExerciseTime } from '../../../shared/vocabulary/exercise-time.ts';
import type { SessionState } from '../state.ts';
import { LEAVES, releasedAt } from './leaves.ts';

/** True when the condition is so in this state at this exercise time. No condition is always so. */
export function holds(condition: Condition | undefined, state: SessionState, at: ExerciseTime): boolean {
  if (condition === undefined) return true;
  const { all, any, not } = condition;
  return (
    (all === undefined || all.every((one) => holds(one, state, at))) &&
    (any === undefined || any.some((one) => holds(one, state, at))) &&
    (not === undefined || !holds(not, state, at)) &&
    leavesHold(condition, state, at)
  );
}

/** The first exercise time, from now on, at which the condition is so if nothing else happens meanwhile. */
export function holdsFrom(condition: Condition, state: SessionState): ExerciseTime | undefined {
  const now = state.clock.at;
  if (holds(condition, state, now)) return now;
  if (timedIn(condition).length === 0) return undefined;
  const moments = turningPoints(condition, state).filter((at) => at > now);
  return moments.sort((a, b) => a - b).find((at) => holds(condition, state, at));
}

type AnyLeaf = (asked: unknown, state: SessionState, at: ExerciseTime) => boolean;
const JUDGES: Readonly<Record<string, unknown>> = LEAVES;

// Asked thousands of times in a lesson, so the tree is walked as it is and not taken apart first.
function leavesHold(condition: Condition, state: SessionState, at: ExerciseTime): boolean {
  for (const key in condition) {
    const judge = JUDGES[key] as AnyLeaf | undefined;
    const asked = condition[key as keyof Condition];
    if (judge && asked !== undefined && !judge(asked, state, at)) return false;
  }
  return true;
}

/** The moments at which one of the leaves of time turns, as this state knows them; no other leaf turns by itself. */
function turningPoints(condition: Condition, state: SessionState): ExerciseTime[] {
  return timedIn(condition).flatMap(({ time, elapsed, unanswered }) => [
    ...(time === undefined ? [] : [toExerciseTime(time)]),
    ...[elapsed, unanswered].flatMap((waited) => waitedUntil(waited, state)),
  ]);
}

function waitedUntil(waited: Condition['elapsed'], state: SessionState): ExerciseTime[] {
  const out = waited && releasedAt(state, waited.inject);
  return out === undefined ? [] : [out + toExerciseTime(waited?.for ?? '00:00')];
}

// Conditions are part of a frozen scenario, and few of them hang on time.
const timed = new WeakMap<Condition, readonly Condition[]>();

function timedIn(condition: Condition): readonly Condition[] {
  const before = timed.get(condition);
  if (before) return before;
  const { all, any, not, time, elapsed, unanswered } = condition;
  const inner = [...(all ?? []), ...(any ?? []), ...(not ? [not] : [])].flatMap(timedIn);
  const isTimed = [time, elapsed, unanswered].some((leaf) => leaf !== undefined);
  const found = isTimed ? [condition, ...inner] : inner;
  timed.set(condition, found);
  return found;
}
