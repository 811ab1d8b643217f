import type { Condition } from '../../condition.ts';
import { implies, onlyKey } from './implies.ts';
import { perPair } from './per-pair.ts';

/** True when the two can never be so at the same time. Of what it cannot see it says no. */
export const excludes = perPair((one, other) => splits(one, other) || splits(other, one) || leavesExclude(one, other));

function splits(one: Condition, other: Condition): boolean {
  if (one.all) return one.all.some((part) => excludes(part, other));
  if (one.any) return one.any.every((part) => excludes(part, other));
  return one.not !== undefined && implies(other, one.not);
}

function leavesExclude(one: Condition, other: Condition): boolean {
  const key = onlyKey(one);
  if (key === undefined || key !== onlyKey(other)) return false;
  const test = APART[key as keyof typeof APART] as ((one: unknown, other: unknown) => boolean) | undefined;
  return test?.(one[key], other[key]) ?? false;
}

type Bounds = { atLeast?: number | undefined; atMost?: number | undefined };

function apart(one: Bounds, other: Bounds): boolean {
  const least = Math.max(one.atLeast ?? Number.NEGATIVE_INFINITY, other.atLeast ?? Number.NEGATIVE_INFINITY);
  const most = Math.min(one.atMost ?? Number.POSITIVE_INFINITY, other.atMost ?? Number.POSITIVE_INFINITY);
  return least > most;
}

type Keys = 'expected' | 'decided' | 'gauge' | 'alliance' | 'strand' | 'level' | 'draw';
type Tests = { [K in Keys]: (one: NonNullable<Condition[K]>, other: NonNullable<Condition[K]>) => boolean };

/** What can be only one thing at a time. */
const APART: Tests = {
  expected: (one, other) => one.inject === other.inject && one.is !== other.is,
  // Each team decides once, but another team may decide otherwise.
  decided: (one, other) =>
    one.decision === other.decision &&
    one.team !== undefined &&
    one.team === other.team &&
    one.option !== undefined &&
    other.option !== undefined &&
    one.option !== other.option,
  gauge: (one, other) => one.id === other.id && apart(one, other),
  alliance: (one, other) => one.actor === other.actor && one.meter === other.meter && apart(one, other),
  strand: (one, other) => one.id === other.id && ![one.is].flat().some((state) => [other.is].flat().includes(state)),
  level: apart,
  draw: (one, other) => one.name === other.name && one.of === other.of && one.is !== other.is,
};
