import type { Check, Found, Path } from './check.ts';

type Reachable = { value: string | undefined; path: Path };

/** Two people or teams behind one address or number: mail and calls would go to either. */
export const findSharedAddresses: Check = ({ teams, actors }) => [
  ...shared('adres', [
    ...teams.map(({ address }, i) => ({ value: address, path: ['teams', i, 'address'] })),
    ...actors.map(({ address }, i) => ({ value: address, path: ['actors', i, 'address'] })),
  ]),
  ...shared('nummer', [
    ...teams.map(({ line }, i) => ({ value: line, path: ['teams', i, 'line'] })),
    ...teams.map(({ publicLine }, i) => ({ value: publicLine.number, path: ['teams', i, 'publicLine', 'number'] })),
    ...actors.map(({ number }, i) => ({ value: number, path: ['actors', i, 'number'] })),
  ]),
];

function shared(word: string, all: Reachable[]): Found[] {
  const seen = new Set<string>();
  return all.flatMap(({ value, path }) => {
    // Of a number the dashes and dots are only there for the eye.
    const key = value?.toLowerCase().replace(word === 'nummer' ? /[\s.()/-]/g : /\s/g, '');
    if (key === undefined || !seen.has(key)) {
      if (key !== undefined) seen.add(key);
      return [];
    }
    const message = `Het ${word} "${value}" is al van iemand anders.`;
    return [{ code: 'shared-address', path, message, remedy: `Geef ieder een eigen ${word}.` }];
  });
}
