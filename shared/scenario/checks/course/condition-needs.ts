import { type MinutesSeconds, toExerciseTime } from '../../../vocabulary/exercise-time.ts';
import type { Slug } from '../../../vocabulary/ids.ts';
import type { After, Condition } from '../../condition.ts';
import type { Path } from '../check.ts';
import { type HappeningKind, happening } from '../happening.ts';
import type { Known } from './known.ts';
import { levelNeed } from './level-need.ts';
import { type Need, NOTHING } from './need.ts';
import { allianceNeed, deniedGauge, factsNeed, gaugeNeed } from './number-needs.ts';

type Leaves = Required<Omit<Condition, 'all' | 'any' | 'not'>>;
type Leaf = Omit<Condition, 'all' | 'any' | 'not'>;
type LeafNeed<K extends keyof Leaves> = (asked: NonNullable<Leaves[K]>, at: Path, known: Known) => Need;

/**
 * What must have come to pass before a condition is so, as far as injects, questions, forms, rules, strands and
 * levels go. Whatever people have to do for it, they may do.
 */
export function conditionNeed({ all, any, not, ...leaf }: Condition, at: Path, known: Known): Need {
  return every([
    ...(all ?? []).map((one, i) => conditionNeed(one, [...at, 'all', i], known)),
    ...(any ? [some(any.map((one, i) => conditionNeed(one, [...at, 'any', i], known)))] : []),
    ...(not ? [deniedNeed(not, [...at, 'not'], known)] : []),
    ...leafNeeds(leaf, at, known),
  ]);
}

// Only of what is one thing at a time it is known what else it can be, and only time is over by itself.
function deniedNeed({ all, any, not, ...leaf }: Condition, at: Path, known: Known): Need {
  if (all) return some(all.map((one, i) => deniedNeed(one, [...at, 'all', i], known)));
  if (any) return every(any.map((one, i) => deniedNeed(one, [...at, 'any', i], known)));
  if (not) return conditionNeed(not, [...at, 'not'], known);
  return deniedLeaf(leaf, at, known);
}

function deniedLeaf({ time, released, strand, level, gauge }: Leaf, at: Path, known: Known): Need {
  if (time !== undefined) return { is: 'before', before: toExerciseTime(time), path: [...at, 'time'] };
  if (released !== undefined) {
    return { is: 'not-out', key: happening('inject', released), path: [...at, 'released'] };
  }
  if (level) return levelNeed(level, [...at, 'level'], known.levels, true);
  if (gauge) return deniedGauge(gauge, [...at, 'gauge'], known);
  const others = strand && otherStates(strand, known);
  return strand && others ? reached(strand.id, others, [...at, 'strand', 'is']) : NOTHING;
}

function otherStates({ id, is }: NonNullable<Condition['strand']>, { strands }: Known): Slug[] | undefined {
  const others = strands.get(id)?.states.filter((state) => ![is].flat().includes(state.id));
  return others?.length ? others.map((state) => state.id) : undefined;
}

function reached(strand: Slug, states: readonly Slug[], path: Path): Need {
  return some(states.map((state) => happened('state', [strand, state], path)));
}

function leafNeeds(leaf: Leaf, at: Path, known: Known): Need[] {
  return Object.entries(leaf).flatMap(([key, asked]) => {
    if (asked === undefined) return [];
    if (key === 'level') return [levelNeed(asked as NonNullable<Leaves['level']>, [...at, key], known.levels)];
    const need = LEAVES[key as keyof typeof LEAVES] as ((asked: unknown, at: Path, known: Known) => Need) | undefined;
    return need ? [need(asked, [...at, key], known)] : [];
  });
}

/** What is not named here needs nothing but people. */
const LEAVES: { [K in keyof Leaves]?: LeafNeed<K> } = {
  time: (from) => ({ is: 'moment', at: toExerciseTime(from) }),
  released: (inject, at) => happened('inject', [inject], at),
  elapsed: (asked, at) => later(happened('inject', [asked.inject], [...at, 'inject']), asked.for, [...at, 'for']),
  opened: ({ inject }, at) => happened('inject', [inject], [...at, 'inject']),
  answered: ({ inject }, at) => happened('inject', [inject], [...at, 'inject']),
  unanswered: (asked, at) => later(happened('inject', [asked.inject], [...at, 'inject']), asked.for, [...at, 'for']),
  expected: ({ inject, is }, at) => happened(is, [inject], [...at, 'inject']),
  decided: ({ decision, option }, at) =>
    option === undefined
      ? happened('decision', [decision], [...at, 'decision'])
      : happened('option', [decision, option], [...at, 'option']),
  fact: ({ id }, at) => happened('fact', [id], [...at, 'id']),
  facts: factsNeed,
  gauge: gaugeNeed,
  alliance: allianceNeed,
  contact: reachedLater,
  said: reachedLater,
  entered: ({ place }, _at, { travel }) => ({ is: 'moment', at: travel(place) }),
  present: ({ place }, _at, { travel }) => ({ is: 'moment', at: travel(place) }),
  line: ({ inject, line }, at) => happened('line', [inject, line], [...at, 'line']),
  strand: ({ id, is }, at) => reached(id, [is].flat(), [...at, 'is']),
  consent: ({ actor, is }, at) => happened('consent', [actor, is], [...at, 'is']),
  form: ({ id }, at) => happened('form', [id], [...at, 'id']),
};

type Window = {
  since?: MinutesSeconds | undefined;
  after?: After | undefined;
};

// A time by which it must be so has its own check: what was so in time stays so, whatever comes later.
function reachedLater({ since, after }: Window, at: Path): Need {
  return every([
    ...(since === undefined ? [] : [{ is: 'moment', at: toExerciseTime(since) } as const]),
    ...(after === undefined ? [] : [happened('inject', [after.inject], [...at, 'after', 'inject'])]),
  ]);
}

/** That one thing has happened. */
export function happened(kind: HappeningKind, ids: readonly (Slug | number)[], path: Path): Need {
  return { is: 'happened', key: happening(kind, ...ids), path };
}

/** So long after something; no time at all changes nothing. */
export function later(of: Need, by: MinutesSeconds | undefined, path: Path): Need {
  return by === undefined ? of : { is: 'later', by: toExerciseTime(by), of, path };
}

/** All of these. */
export function every(of: readonly Need[]): Need {
  const [only, second] = of;
  if (only === undefined) return NOTHING;
  return second === undefined ? only : { is: 'all', of };
}

/** One of these. */
export function some(of: readonly Need[]): Need {
  const [only, second] = of;
  if (only === undefined) return NOTHING;
  return second === undefined ? only : { is: 'any', of };
}
