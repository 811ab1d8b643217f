import type { Condition } from '../../../shared/scenario/condition.ts';
import { type ExerciseTime, toExerciseTime } from '../../../shared/vocabulary/exercise-time.ts';
import type { SessionState } from '../state.ts';
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

/**
 * The first exercise time, from now on, at which the condition is so if nothing else happens meanwhile.
 * Only leaves of time change by themselves, so only their moments are looked at.
 */
export function holdsFrom(condition: Condition, state: SessionState): ExerciseTime | undefined {
  const now = state.clock.at;
  if (holds(condition, state, now)) return now;
  const moments = turningPoints(condition, state)
    .filter((at) => at > now)
    .sort((a, b) => a - b);
  return moments.find((at) => holds(condition, state, at));
}

type AnyLeaf = (asked: unknown, state: SessionState, at: ExerciseTime) => boolean;

function leafHolds(leaf: object, state: SessionState, at: ExerciseTime): boolean {
  for (const [key, asked] of Object.entries(leaf)) {
    const judge = LEAVES[key as keyof typeof LEAVES] as AnyLeaf;
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
