import { type ExerciseTime, toExerciseTime } from '../../vocabulary/exercise-time.ts';
import type { Slug } from '../../vocabulary/ids.ts';
import type { Condition } from '../condition.ts';
import type { Release } from '../inject.ts';

/** One way a play can go: what is so and what is not, by `atomKey`. Of the rest nothing is known. */
export type World = ReadonlyMap<string, boolean>;

/** Known to be so, but not since when. */
const SOME_TIME = -1;

/** The name in a world of a condition without conditions in it. */
export function atomKey(condition: Condition): string {
  return JSON.stringify(condition);
}

/** The moment at which something certainly comes in this world; undefined where that is not known. */
export function momentIn(
  { at, after, when, delay, until }: Release,
  world: World,
  momentOf: (inject: Slug) => ExerciseTime | undefined,
): ExerciseTime | undefined {
  if (at !== undefined) return toExerciseTime(at);
  const wait = toExerciseTime(after?.delay ?? delay ?? '00:00');
  const before = after?.inject === undefined ? when && soIn(when, world, momentOf) : momentOf(after.inject);
  if (before === undefined || before === SOME_TIME) return undefined;
  return until !== undefined && before > toExerciseTime(until) ? undefined : before + wait;
}

type MomentOf = (inject: Slug) => ExerciseTime | undefined;

// From when a condition is certainly so: SOME_TIME when nothing in it says when.
function soIn(condition: Condition, world: World, momentOf: MomentOf): ExerciseTime | undefined {
  const { all, any, not, time, released } = condition;
  if (all) return latest(all.map((one) => soIn(one, world, momentOf)));
  if (any) return earliest(any.map((one) => soIn(one, world, momentOf)));
  if (not) return notSoIn(not, world, momentOf);
  if (time !== undefined) return toExerciseTime(time);
  if (released !== undefined) return momentOf(released);
  return world.get(atomKey(condition)) === true ? SOME_TIME : undefined;
}

function notSoIn(condition: Condition, world: World, momentOf: MomentOf): ExerciseTime | undefined {
  const { all, any, not } = condition;
  if (all) return earliest(all.map((one) => notSoIn(one, world, momentOf)));
  if (any) return latest(any.map((one) => notSoIn(one, world, momentOf)));
  if (not) return soIn(not, world, momentOf);
  return world.get(atomKey(condition)) === false ? SOME_TIME : undefined;
}

function latest(moments: readonly (ExerciseTime | undefined)[]): ExerciseTime | undefined {
  return moments.reduce((late, one) => (late === undefined || one === undefined ? undefined : Math.max(late, one)), -1);
}

function earliest(moments: readonly (ExerciseTime | undefined)[]): ExerciseTime | undefined {
  const known = moments.filter((one) => one !== undefined);
  return known.length === 0 ? undefined : Math.min(...known);
}

/** What a condition asks besides moments and releases, and which way: that it is so, or that it is not. */
export function atomsOf(condition: Condition, isAsked = true): { key: string; isAsked: boolean }[] {
  const { all, any, not, time, released } = condition;
  if (all || any) return [...(all ?? []), ...(any ?? [])].flatMap((one) => atomsOf(one, isAsked));
  if (not) return atomsOf(not, !isAsked);
  return time === undefined && released === undefined ? [{ key: atomKey(condition), isAsked }] : [];
}
