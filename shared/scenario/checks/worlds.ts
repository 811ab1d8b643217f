import { type ExerciseTime, toExerciseTime } from '../../vocabulary/exercise-time.ts';
import type { Slug } from '../../vocabulary/ids.ts';
import type { Condition } from '../condition.ts';
import type { Release } from '../inject.ts';
import type { Scenario } from '../scenario.ts';
import { nodesOf } from './conditions.ts';
import type { Gap } from './gaps.ts';
import { atomsOf, type World } from './in-world.ts';
import type { Planned } from './timetable.ts';

/** A stretch of play that is filled only when more questions than this go one way, is as good as empty. */
const MOST_QUESTIONS = 5;

/**
 * Whether a stretch of play is filled whichever way the play goes: one thing comes when something is so, another when
 * it is not. `left`: what of the stretch is still empty in a world.
 */
export function isFilledAlways(
  { from, until }: Gap,
  planned: readonly Planned[],
  injects: Scenario['injects'],
  left: (world: World) => Gap[],
): boolean {
  // What began earlier may still keep somebody busy.
  const since = from - planned.reduce((longest, { lasts }) => Math.max(longest, lasts), 0);
  const whens = whensBehind(planned, injects).filter((when) =>
    nodesOf({ condition: when, path: [] }).some(({ condition: { time } }) => {
      const at = time === undefined ? undefined : toExerciseTime(time);
      return at !== undefined && at > since && at < until;
    }),
  );
  return isFilled(new Map(), askedBothWays(whens), left);
}

function isFilled(world: World, atoms: readonly string[], left: (world: World) => Gap[]): boolean {
  const empty = lengthOf(left(world));
  if (empty === 0) return true;
  if (world.size === MOST_QUESTIONS) return false;
  const ways = atoms
    .filter((atom) => !world.has(atom))
    .map((atom) => [true, false].map((isSo) => new Map([...world, [atom, isSo]])));
  const telling = ways.find((both) => both.some((one) => lengthOf(left(one)) < empty));
  return telling?.every((one) => isFilled(one, atoms, left)) ?? false;
}

function lengthOf(gaps: readonly Gap[]): ExerciseTime {
  return gaps.reduce((sum, { from, until }) => sum + until - from, 0);
}

// What waits for an inject waits for the condition of that inject.
function whensBehind(planned: readonly Planned[], injects: Scenario['injects']): Condition[] {
  const releases = new Map(injects.map(({ id, release }) => [id, release]));
  const queue = new Set(planned.map(({ release }) => release));
  // The queue grows while it is walked through.
  for (const release of queue) {
    for (const id of awaitedBy(release)) {
      const before = releases.get(id);
      if (before) queue.add(before);
    }
  }
  return [...queue].flatMap(({ when }) => when ?? []);
}

function awaitedBy({ after, when }: Release): Slug[] {
  const nodes = when ? nodesOf({ condition: when, path: [] }) : [];
  return [after?.inject, ...nodes.map(({ condition }) => condition.released)].filter((id) => id !== undefined);
}

// What one condition asks both ways parts no two things.
function askedBothWays(whens: readonly Condition[]): string[] {
  const askers = new Map<string, { so: Set<Condition>; notSo: Set<Condition> }>();
  for (const when of whens) {
    for (const { key, isAsked } of atomsOf(when)) {
      const asking = askers.get(key) ?? { so: new Set(), notSo: new Set() };
      asking[isAsked ? 'so' : 'notSo'].add(when);
      askers.set(key, asking);
    }
  }
  return [...askers]
    .map(([key, { so, notSo }]) => ({
      key,
      both: so.size > 0 && notSo.size > 0,
      asking: new Set([...so, ...notSo]).size,
    }))
    .filter(({ both, asking }) => both && asking > 1)
    .map(({ key }) => key);
}
