import type { After, Condition, Who } from '../condition.ts';
import type { Path } from './check.ts';
import { cell, list, maybe, option, type Reference, ref } from './reference.ts';

type Leaves = Required<Omit<Condition, 'all' | 'any' | 'not'>>;

const by = (who: Who | undefined, at: Path): Reference[] => cell(who ?? {}, [...at, 'by']);

const after = (asked: After | undefined, at: Path): Reference[] =>
  maybe('inject', asked?.inject, [...at, 'after', 'inject']);

/** The ids that each kind of leaf points at. */
const POINTS_AT: { [K in keyof Leaves]: (asked: NonNullable<Leaves[K]>, at: Path) => Reference[] } = {
  time: () => [],
  released: (inject, at) => [ref('inject', inject, at)],
  elapsed: (asked, at) => [ref('inject', asked.inject, [...at, 'inject'])],
  opened: (asked, at) => [ref('inject', asked.inject, [...at, 'inject']), ...by(asked.by, at)],
  answered: (asked, at) => [ref('inject', asked.inject, [...at, 'inject']), ...by(asked.by, at)],
  unanswered: (asked, at) => [ref('inject', asked.inject, [...at, 'inject']), ...by(asked.by, at)],
  expected: (asked, at) => [ref('inject', asked.inject, [...at, 'inject'])],
  decided: (asked, at) => [
    ref('decision', asked.decision, [...at, 'decision']),
    ...option(asked.decision, asked.option, [...at, 'option']),
    ...maybe('team', asked.team, [...at, 'team']),
  ],
  contact: (asked, at) => [
    ...maybe('actor', asked.with, [...at, 'with']),
    ...after(asked.after, at),
    ...by(asked.by, at),
  ],
  entered: (asked, at) => [ref('place', asked.place, [...at, 'place']), ...by(asked.by, at)],
  present: (asked, at) => [ref('place', asked.place, [...at, 'place']), ...by(asked.by, at)],
  fact: (asked, at) => [ref('fact', asked.id, [...at, 'id']), ...by(asked.by, at)],
  facts: (asked, at) => [...list('fact', asked.of, [...at, 'of']), ...by(asked.by, at)],
  said: (asked, at) => [
    ref('topic', asked.topic, [...at, 'topic']),
    ...maybe('party', asked.to, [...at, 'to']),
    ...after(asked.after, at),
    ...by(asked.by, at),
  ],
  line: (asked, at) => [
    ref('inject', asked.inject, [...at, 'inject']),
    { kind: 'line', id: asked.line, of: asked.inject, path: [...at, 'line'] },
  ],
  gauge: (asked, at) => [ref('gauge', asked.id, [...at, 'id'])],
  alliance: (asked, at) => [ref('actor', asked.actor, [...at, 'actor'])],
  strand: (asked, at) => [
    ref('strand', asked.id, [...at, 'id']),
    ...[asked.is].flat().map((id): Reference => ({ kind: 'state', id, of: asked.id, path: [...at, 'is'] })),
  ],
  consent: (asked, at) => [ref('actor', asked.actor, [...at, 'actor'])],
  form: (asked, at) => [
    ref('form', asked.id, [...at, 'id']),
    ...maybe('team', asked.team, [...at, 'team']),
    ...maybe('topic', asked.topic, [...at, 'topic']),
    ...(asked.field === undefined
      ? []
      : [{ kind: 'field' as const, id: asked.field, of: asked.id, path: [...at, 'field'] }]),
  ],
  level: () => [],
  draw: () => [],
};

/** The ids that one condition points at, without those of the conditions inside it. */
export function conditionReferences({ all: _all, any: _any, not: _not, ...leaf }: Condition, path: Path): Reference[] {
  return Object.entries(leaf).flatMap(([key, asked]) => {
    const pointsAt = POINTS_AT[key as keyof Leaves] as (asked: unknown, at: Path) => Reference[];
    return asked === undefined ? [] : pointsAt(asked, [...path, key]);
  });
}
