import type { Scenario } from '../scenario.ts';
import type { Check, Found, Path } from './check.ts';
import { dialoguesOf } from './conversation-of.ts';
import { worldOf } from './leaves/world.ts';
import { type Listed, nothingElse, turnsIn } from './turns.ts';

/** Of things of which the first that fits is taken: what never gets its turn because an earlier one always fits too. */
export const findShadowed: Check = (scenario) => {
  const world = worldOf(scenario);
  const turns = (list: readonly Listed[], at: Path): Found[] => turnsIn(list, at, world);
  const instead = (list: readonly Listed[], at: Path): Found[] => [...turns(list, at), ...nothingElse(list, at, world)];
  return [
    ...scenario.injects.flatMap(({ variants }, i) => instead(variants, ['injects', i, 'variants'])),
    ...dialoguesOf(scenario).flatMap(({ conversation, path }) => [
      ...instead(conversation.openings, [...path, 'openings']),
      ...conversation.lines.flatMap(({ answers }, j) => instead(answers, [...path, 'lines', j, 'answers'])),
    ]),
    ...scenario.forms.flatMap(({ criteria, outcomes }, i) => [
      ...criteria.flatMap(({ points }, j) => turns(points, ['forms', i, 'criteria', j, 'points'])),
      ...outcomeTurns(outcomes, ['forms', i, 'outcomes']),
    ]),
    ...turns(scenario.endings, ['endings']),
    ...scenario.endings.flatMap(({ variants }, i) => instead(variants, ['endings', i, 'variants'])),
    ...scenario.persons.flatMap(({ texts }, i) => turns(texts, ['persons', i, 'texts'])),
  ];
};

function outcomeTurns(outcomes: Scenario['forms'][number]['outcomes'], at: Path): Found[] {
  return outcomes.flatMap(({ atLeast }, i) => {
    if (!outcomes.slice(0, i).some((earlier) => earlier.atLeast <= atLeast)) return [];
    const message = `Een uitkomst hierboven vraagt evenveel of minder punten, dus ${atLeast} komt nooit aan de beurt.`;
    return [{ code: 'shadowed', path: [...at, i, 'atLeast'], message, remedy: 'Zet de hoogste uitkomst bovenaan.' }];
  });
}
