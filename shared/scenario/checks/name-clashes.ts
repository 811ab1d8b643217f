import type { Check, Found, Path } from './check.ts';

type Named = { id: string; path: Path };

/** Things of different kinds with one id, where that id is used for either: actors and teams, and all that is asked. */
export const findNameClashes: Check = ({ teams, actors, decisions, forms, press }) => [
  ...clashes('team', named(teams, 'teams'), named(actors, 'actors')),
  ...clashes('beslispunt', named(decisions, 'decisions'), [...named(forms, 'forms'), ...named(press, 'press')]),
  ...clashes('formulier', named(forms, 'forms'), named(press, 'press')),
];

function named(things: readonly { id: string }[], list: string): Named[] {
  return things.map(({ id }, i) => ({ id, path: [list, i, 'id'] }));
}

function clashes(kind: string, first: readonly Named[], others: readonly Named[]): Found[] {
  const taken = new Set(first.map(({ id }) => id));
  return others.flatMap(({ id, path }) => {
    if (!taken.has(id)) return [];
    const message = `De id "${id}" is al van een ${kind}.`;
    return [{ code: 'duplicate-id', path, message, remedy: 'Geef een van de twee een eigen id.' }];
  });
}
