import { toExerciseTime } from '../../../vocabulary/exercise-time.ts';
import type { Condition } from '../../condition.ts';
import { injectBehind } from './inject-behind.ts';
import { perPair } from './per-pair.ts';

type Leaf = Omit<Condition, 'all' | 'any' | 'not'>;
type LeafKey = keyof Leaf;

/**
 * True when the one can only be so while the other is so too. Of what it cannot see, or what hangs on how
 * things go, it says no.
 */
export function implies(one: Condition | undefined, other: Condition | undefined): boolean {
  return other === undefined || (one !== undefined && follows(one, other));
}

const follows = perPair((one, other) => {
  if (same(one, other)) return true;
  return whole(one, other) || (one.all?.some((part) => follows(part, other)) ?? false);
});

function whole(one: Condition, other: Condition): boolean {
  if (other.all) return other.all.every((part) => follows(one, part));
  if (one.any) return one.any.every((part) => follows(part, other));
  if (other.any) return other.any.some((part) => follows(one, part));
  if (one.not && other.not) return follows(other.not, one.not);
  return !one.not && !other.not && !one.all && leafImplies(one, other);
}

function leafImplies(one: Leaf, other: Leaf): boolean {
  const key = onlyKey(one);
  if (key === undefined) return false;
  if (other.released !== undefined) return injectBehind(one) === other.released;
  if (one.facts && other.fact) return allOf(one.facts, other.fact);
  if (key !== onlyKey(other)) return false;
  const test = TESTS[key] as (one: unknown, other: unknown) => boolean;
  return test(one[key], other[key]);
}

/** The key of a leaf; undefined when it is not exactly one. */
export function onlyKey(leaf: Condition): LeafKey | undefined {
  const keys = Object.entries(leaf).flatMap(([key, asked]) => (asked === undefined ? [] : [key]));
  return keys.length === 1 ? (keys[0] as LeafKey) : undefined;
}

type Bounds = { atLeast?: number | undefined; atMost?: number | undefined };

function narrower(one: Bounds, other: Bounds): boolean {
  return (
    (one.atLeast ?? Number.NEGATIVE_INFINITY) >= (other.atLeast ?? Number.NEGATIVE_INFINITY) &&
    (one.atMost ?? Number.POSITIVE_INFINITY) <= (other.atMost ?? Number.POSITIVE_INFINITY)
  );
}

/** The other asks for the same and names no more than the one does. */
function asksMore(one: object, other: object): boolean {
  const asked = new Map(Object.entries(one));
  return Object.entries(other).every(([key, value]) => {
    if (value === undefined) return true;
    const own = asked.get(key);
    return key === 'by' && typeof own === 'object' ? asksMore(own, value) : same(own, value);
  });
}

/** Every one of these facts got so far, so each of them did. */
function allOf({ of, is, atLeast, by }: NonNullable<Leaf['facts']>, fact: NonNullable<Leaf['fact']>): boolean {
  return of.includes(fact.id) && atLeast >= new Set(of).size && asksMore({ is, by }, { is: fact.is, by: fact.by });
}

type Tests = { [K in LeafKey]-?: (one: NonNullable<Leaf[K]>, other: NonNullable<Leaf[K]>) => boolean };

const TESTS: Tests = {
  time: (one, other) => toExerciseTime(one) >= toExerciseTime(other),
  released: same,
  opened: asksMore,
  answered: asksMore,
  elapsed: (one, other) => one.inject === other.inject && toExerciseTime(one.for) >= toExerciseTime(other.for),
  // Whom nobody of them answered, nobody of fewer did.
  unanswered: ({ for: long, by, ...one }, { for: short, by: fewer, ...other }) =>
    same(one, other) && toExerciseTime(long) >= toExerciseTime(short) && asksMore(fewer ?? {}, by ?? {}),
  expected: same,
  decided: asksMore,
  contact: (one, other) => one.with === other.with && asksMore(one, other),
  entered: asksMore,
  present: asksMore,
  fact: asksMore,
  facts: ({ of, atLeast, teams, ...one }, { of: others, atLeast: least, teams: fewest, ...other }) =>
    asksMore(one, other) && of.every((id) => others.includes(id)) && atLeast >= least && teams >= fewest,
  said: asksMore,
  line: same,
  gauge: (one, other) => one.id === other.id && narrower(one, other),
  alliance: (one, other) => one.actor === other.actor && one.meter === other.meter && narrower(one, other),
  strand: (one, other) => one.id === other.id && [one.is].flat().every((state) => [other.is].flat().includes(state)),
  consent: asksMore,
  form: ({ score, ...one }, { score: other, ...rest }) =>
    asksMore(one, rest) && (other === undefined || (score ?? Number.NEGATIVE_INFINITY) >= other),
  level: narrower,
  draw: same,
};

function same(one: unknown, other: unknown): boolean {
  return JSON.stringify(one) === JSON.stringify(other);
}
