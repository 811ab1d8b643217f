import type { Form, FormField } from '../form.ts';
import type { Check, Found, Path } from './check.ts';

/** Fields that cannot be filled in, examples that would be refused, points that are none, and outcomes out of reach. */
export const findFormProblems: Check = ({ forms }) =>
  forms.flatMap((form, i) => [
    ...form.fields.flatMap((field, j) => fieldProblems(field, ['forms', i, 'fields', j])),
    ...withoutPoints(form, ['forms', i, 'criteria']),
    ...outOfReach(form, ['forms', i, 'outcomes']),
  ]);

function fieldProblems({ id, kind, options, example }: FormField, at: Path): Found[] {
  if (kind === 'choice') {
    if (options.length < 2)
      return [
        problem(
          [...at, 'kind'],
          `Bij "${id}" valt niets te kiezen.`,
          'Geef options met minstens twee keuzes, of kies kind: line of text.',
        ),
      ];
    if (options.some((option) => option.id === example)) return [];
    const ids = options.map((option) => option.id).join(', ');
    return [problem([...at, 'example'], `"${example}" is geen van de keuzes van dit veld.`, `Kies uit: ${ids}.`)];
  }
  if (options.length > 0) {
    return [
      problem(
        [...at, 'options'],
        `Een veld met kind: ${kind} heeft geen keuzes.`,
        'Maak er kind: choice van, of haal options weg.',
      ),
    ];
  }
  if (kind !== 'number' || /^\d{1,9}$/.test(example)) return [];
  return [
    problem([...at, 'example'], `"${example}" is geen heel getal.`, 'Schrijf alleen cijfers, tussen aanhalingstekens.'),
  ];
}

function problem(path: Path, message: string, remedy: string): Found {
  return { code: 'field-unfit', path, message, remedy };
}

// A line with no points among others is the case that earns none.
function withoutPoints({ criteria }: Form, at: Path): Found[] {
  return criteria.flatMap(({ id, points }, i) =>
    points.some((one) => one.points !== 0)
      ? []
      : [
          {
            code: 'idle-points',
            path: [...at, i, 'points', 0, 'points'],
            message: `Het criterium "${id}" telt nooit mee: het geeft in alle gevallen 0 punten.`,
            remedy: 'Geef bij minstens één regel punten, of haal het criterium weg.',
          },
        ],
  );
}

function outOfReach({ criteria, outcomes }: Form, at: Path): Found[] {
  const most = criteria.reduce((sum, { points }) => sum + Math.max(0, ...points.map((one) => one.points)), 0);
  return outcomes.flatMap(({ atLeast }, i) =>
    atLeast <= most
      ? []
      : [
          {
            code: 'outcome-out-of-reach',
            path: [...at, i, 'atLeast'],
            message: `Zoveel punten zijn er niet: dit formulier geeft er hoogstens ${most}.`,
            remedy: 'Vraag minder punten, of geef bij criteria meer.',
          },
        ],
  );
}
