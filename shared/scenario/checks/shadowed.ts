import type { Condition } from '../condition.ts';
import type { Scenario } from '../scenario.ts';
import type { Check, Found, Path } from './check.ts';
import { dialoguesOf } from './conversation-of.ts';
import { implies } from './logic/implies.ts';

type Listed = { when?: Condition | undefined };

/** Of things of which the first that fits is taken: what never gets its turn because an earlier one always fits too. */
export const findShadowed: Check = (scenario) => [
  ...scenario.injects.flatMap(({ variants }, i) => turns(variants, ['injects', i, 'variants'])),
  ...dialoguesOf(scenario).flatMap(({ conversation, path }) => [
    ...turns(conversation.openings, [...path, 'openings']),
    ...conversation.lines.flatMap(({ answers }, j) => turns(answers, [...path, 'lines', j, 'answers'])),
  ]),
  ...scenario.forms.flatMap(({ criteria, outcomes }, i) => [
    ...criteria.flatMap(({ points }, j) => turns(points, ['forms', i, 'criteria', j, 'points'])),
    ...outcomeTurns(outcomes, ['forms', i, 'outcomes']),
  ]),
  ...turns(scenario.endings, ['endings']),
  ...scenario.endings.flatMap(({ variants }, i) => turns(variants, ['endings', i, 'variants'])),
  ...scenario.persons.flatMap(({ texts }, i) => turns(texts, ['persons', i, 'texts'])),
];

function turns(list: readonly Listed[], at: Path): Found[] {
  return list.flatMap(({ when }, i) => {
    const before = list.slice(0, i).findIndex((earlier) => implies(when, earlier.when));
    if (before < 0) return [];
    const isElse = list[before]?.when === undefined;
    const why = isElse ? 'staat zonder voorwaarde, dus wat erna komt' : 'past altijd als deze past, dus deze';
    return [
      {
        code: at.at(-1) === 'endings' ? 'unreachable-ending' : 'shadowed',
        path: [...at, i],
        message: `Onderdeel ${before + 1} van "${at.at(-1)}" ${why} komt nooit aan de beurt.`,
        remedy: isElse ? 'Zet wat geen voorwaarde heeft als laatste.' : 'Zet de strengste voorwaarde bovenaan.',
      },
    ];
  });
}

function outcomeTurns(outcomes: Scenario['forms'][number]['outcomes'], at: Path): Found[] {
  return outcomes.flatMap(({ atLeast }, i) => {
    if (!outcomes.slice(0, i).some((earlier) => earlier.atLeast <= atLeast)) return [];
    const message = `Een uitkomst hierboven vraagt evenveel of minder punten, dus ${atLeast} komt nooit aan de beurt.`;
    return [{ code: 'shadowed', path: [...at, i, 'atLeast'], message, remedy: 'Zet de hoogste uitkomst bovenaan.' }];
  });
}
