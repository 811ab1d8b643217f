import type { Scenario } from '../scenario.ts';
import type { Check, Found, Path } from './check.ts';
import { dialoguesOf } from './conversation-of.ts';

/** Last variants, openings and answers that say what would be said without them: mostly copies that were to change. */
export const findNeedlessVariants: Check = (scenario) => [
  ...scenario.injects.flatMap(ofInject),
  ...scenario.endings.flatMap(({ headline, closing, variants }, i) =>
    sameAs([headline, closing], variants.map(wordsOf), ['endings', i, 'variants']),
  ),
  ...dialoguesOf(scenario).flatMap(({ conversation: { mood, opening, openings, lines }, path }) => [
    ...sameAs(
      [mood, opening],
      openings.map((one) => [one.mood ?? mood, one.opening]),
      [...path, 'openings'],
    ),
    ...lines.flatMap(({ answer, facts, answers }, j) =>
      sameAs(
        [answer, facts],
        answers.map((one) => [one.answer, one.facts]),
        [...path, 'lines', j, 'answers'],
      ),
    ),
  ]),
];

function ofInject({ title, from, content, facts, variants }: Scenario['injects'][number], i: number): Found[] {
  const theirs = variants.map((one) => [one.title ?? title, one.from ?? from, one.content, one.facts ?? facts]);
  return sameAs([title, from, content, facts], theirs, ['injects', i, 'variants']);
}

function wordsOf({ headline, closing }: { headline: string; closing: string }): string[] {
  return [headline, closing];
}

// One above the last may hold back those below it.
function sameAs(usual: unknown, others: readonly unknown[], at: Path): Found[] {
  if (others.length === 0 || JSON.stringify(others.at(-1)) !== JSON.stringify(usual)) return [];
  return [
    {
      code: 'copied',
      path: [...at, others.length - 1],
      message: `Hier staat hetzelfde als wat er zonder "${at.at(-1)}" komt.`,
      remedy: 'Schrijf wat hier anders is, of haal het weg.',
    },
  ];
}
