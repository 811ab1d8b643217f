import type { Condition } from '../../../shared/scenario/condition.ts';
import { type ExerciseTime, toExerciseTime } from '../../../shared/vocabulary/exercise-time.ts';
import type { SessionState } from '../state.ts';
import { isAsBefore, lookedAt } from './depends-on.ts';
import { LEAVES, releasedAt } from './leaves.ts';

/** True when the condition is so in this state at this exercise time. No condition is always so. */
export function holds(condition: Condition | undefined, state: SessionState, at: ExerciseTime): boolean {
  if (condition === undefined) return true;
  const { all, any, not, ...leaf } = condition;
  return (
    (all === undefined || all.every((one) => holds(one, state, at))) &&
    (any === undefined || any.some((one) => holds(one, state, at))) &&
    (not === undefined || !holds(not, state, at)) &&
    leafHolds(leaf, state, at)
  );
}

type Answer = { looked: unknown[]; asked: ExerciseTime; from: ExerciseTime | undefined };
const answers = new WeakMap<Condition, Answer>();

/**
 * The first exercise time, from now on, at which the condition is so if nothing else happens meanwhile.
 * Asked at every step of play, so the answer is kept until something changes that the condition looks at:
 * the passing of time alone is in it already.
 */
export function holdsFrom(condition: Condition, state: SessionState): ExerciseTime | undefined {
  const now = state.clock.at;
  const before = answers.get(condition);
  if (before && isInTime(before, now) && isAsBefore(condition, state, before.looked)) return before.from;
  const from = firstMoment(condition, state);
  answers.set(condition, { looked: lookedAt(condition, state), asked: now, from });
  return from;
}

// Sessions may share a scenario, so an answer for a later moment, or one that has passed, says nothing.
function isInTime({ asked, from }: Answer, at: ExerciseTime): boolean {
  return asked <= at && (from === undefined || from >= at);
}

// Only leaves of time change by themselves, so only their moments are looked at.
function firstMoment(condition: Condition, state: SessionState): ExerciseTime | undefined {
  const now = state.clock.at;
  if (holds(condition, state, now)) return now;
  const moments = turningPoints(condition, state).filter((at) => at > now);
  return moments.sort((a, b) => a - b).find((at) => holds(condition, state, at));
}

type Leaf = Omit<Condition, 'all' | 'any' | 'not'>;
type AnyLeaf = (asked: unknown, state: SessionState, at: ExerciseTime) => boolean;

function leafHolds(leaf: Leaf, state: SessionState, at: ExerciseTime): boolean {
  for (const key in leaf) {
    const asked = leaf[key as keyof Leaf];
    const judge = LEAVES[key as keyof Leaf] as AnyLeaf;
    if (asked !== undefined && !judge(asked, state, at)) return false;
  }
  return true;
}

function turningPoints({ all, any, not, time, unanswered }: Condition, state: SessionState): ExerciseTime[] {
  const inner = [...(all ?? []), ...(any ?? []), ...(not ? [not] : [])];
  const out = unanswered && releasedAt(state, unanswered.inject);
  return [
    ...inner.flatMap((one) => turningPoints(one, state)),
    ...(time === undefined ? [] : [toExerciseTime(time)]),
    ...(unanswered && out !== undefined ? [out + toExerciseTime(unanswered.for)] : []),
  ];
}
