import type { Slug } from '../../vocabulary/ids.ts';
import type { Path } from './check.ts';

/** What an authored id can point at. */
export const ID_KINDS = [
  'strand',
  'actor',
  'place',
  'team',
  'seat',
  'profession',
  'fact',
  'inject',
  'decision',
  'option',
  'gauge',
  'state',
  'topic',
  'form',
  'field',
  'line',
  'party',
] as const;
export type IdKind = (typeof ID_KINDS)[number];

/** One use of an id. `of`: the decision of an option, the strand of a state, the form of a field, the inject of a line. */
export type Reference = { kind: IdKind; id: Slug; path: Path; of?: Slug };

/** The option of a decision, where one is named. */
export function option(decision: Slug | undefined, id: Slug | undefined, path: Path): Reference[] {
  return decision === undefined || id === undefined ? [] : [{ kind: 'option', id, of: decision, path }];
}

type LooseCell = { team?: Slug | undefined; profession?: Slug | undefined; seat?: Slug | undefined };

/** The ids in a cell of players. */
export function cell({ team, profession, seat }: LooseCell, at: Path): Reference[] {
  return [
    ...maybe('team', team, [...at, 'team']),
    ...maybe('profession', profession, [...at, 'profession']),
    ...maybe('seat', seat, [...at, 'seat']),
  ];
}

/** Each id of a list. */
export function list(kind: IdKind, ids: readonly Slug[], at: Path): Reference[] {
  return ids.map((id, i) => ref(kind, id, [...at, i]));
}

/** An id that may be left out. */
export function maybe(kind: IdKind, id: Slug | undefined, path: Path): Reference[] {
  return id === undefined ? [] : [ref(kind, id, path)];
}

/** One id. */
export function ref(kind: IdKind, id: Slug, path: Path): Reference {
  return { kind, id, path };
}
