import type { Release } from '../inject.ts';
import type { Check, Found, Path } from './check.ts';

const KEYS = ['at', 'after', 'absent', 'when', 'manual'] as const;

/** A release that is not exactly one trigger. Looks at injects and at the opening of decision points. */
export const findReleaseProblems: Check = ({ injects, decisions, forms, press }) => [
  ...injects.flatMap(({ release }, i) => releaseProblems(release, ['injects', i, 'release'])),
  ...decisions.flatMap(({ opens }, i) => [
    ...releaseProblems(opens, ['decisions', i, 'opens']),
    ...neverOpens(opens, ['decisions', i, 'opens', 'manual']),
  ]),
  ...forms.flatMap(({ opens }, i) => [
    ...releaseProblems(opens, ['forms', i, 'opens']),
    ...neverOpens(opens, ['forms', i, 'opens', 'manual']),
  ]),
  ...press.flatMap(({ opens }, i) => [
    ...releaseProblems(opens, ['press', i, 'opens']),
    ...neverOpens(opens, ['press', i, 'opens', 'manual']),
  ]),
];

// A docent can send an inject by hand, not a question.
function neverOpens({ manual }: Release, path: Path): Found[] {
  if (manual === undefined) return [];
  return [
    {
      code: 'never-opens',
      path,
      message: 'Een vraag kan niet met de hand worden geopend.',
      remedy: 'Laat het open gaan met at, of met after een inject die de docent met de hand stuurt.',
    },
  ];
}

function releaseProblems(release: Release, path: Path): Found[] {
  const given = KEYS.filter((key) => release[key] !== undefined);
  return [
    ...countProblems(given, path),
    ...afterProblems(release.after, [...path, 'after']),
    ...withoutWhen(release, path),
  ];
}

function countProblems(given: readonly string[], path: Path): Found[] {
  if (given.length === 1) return [];
  if (given.length === 0) {
    return [
      {
        code: 'no-trigger',
        path,
        message: 'Er staat niet bij wanneer dit gebeurt.',
        remedy: 'Geef precies één van at, after, absent, when of manual.',
      },
    ];
  }
  return [
    {
      code: 'overlapping-triggers',
      path: [...path, given[1] ?? 'at'],
      message: `Er staan ${given.length} momenten tegelijk: ${given.join(' en ')}.`,
      remedy: 'Kies er één; maak voor een tweede aanleiding een tweede inject of een effect.',
    },
  ];
}

function afterProblems(after: Release['after'], path: Path): Found[] {
  if (after === undefined) return [];
  const { inject, decision, contact, option } = after;
  const given = [inject, decision, contact].filter((value) => value !== undefined).length;
  const remedy = 'Geef bij after precies één van inject, decision of contact.';
  if (given !== 1) {
    const message = given === 0 ? 'Bij after staat niet waarna.' : 'Bij after staan meer dingen tegelijk.';
    return [{ code: 'unclear-after', path, message, remedy }];
  }
  if (option === undefined || decision !== undefined) return [];
  const message = `De optie "${option}" hoort bij een beslispunt, maar er staat geen decision bij.`;
  return [
    { code: 'unclear-after', path: [...path, 'option'], message, remedy: 'Zet decision erbij of haal option weg.' },
  ];
}

function withoutWhen({ when, delay, until }: Release, path: Path): Found[] {
  if (when !== undefined) return [];
  return [...(delay === undefined ? [] : ['delay']), ...(until === undefined ? [] : ['until'])].map((key) => ({
    code: 'unclear-release',
    path: [...path, key],
    message: `"${key}" hoort bij when, en dat staat hier niet.`,
    remedy: 'Zet when erbij, of haal dit weg.',
  }));
}
