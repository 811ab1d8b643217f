import type { Check } from './check.ts';

/** Teams that start in one place: they would have found each other before play begins. */
export const findSharedHomes: Check = ({ teams }) =>
  teams.flatMap(({ home }, i) => {
    const other = teams.slice(0, i).find((one) => one.home === home);
    if (!other) return [];
    return [
      {
        code: 'shared-home',
        path: ['teams', i, 'home'],
        message: `Dit team zit op dezelfde plaats als team "${other.id}", dus zij hoeven elkaar niet te zoeken.`,
        remedy: 'Geef elk team een eigen plaats, en zet die bij places.',
      },
    ];
  });
