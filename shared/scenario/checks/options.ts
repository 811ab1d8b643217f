import type { Condition } from '../condition.ts';
import type { DecisionPoint } from '../decision-point.ts';
import type { Check, Found, Path } from './check.ts';
import { type World, worldOf } from './leaves/world.ts';
import { clash, excludes } from './logic/clash.ts';

/** A question with fewer options than this leaves nothing to choose. */
const LEAST = 2;

/** Decision points that never offer two options at once, and those that may offer none at all. */
export const findTooFewOptions: Check = (scenario) => {
  const world = worldOf(scenario);
  return scenario.decisions.flatMap(({ options }, i) => {
    if (most(options, world) < LEAST) {
      return [
        {
          code: 'too-few-options',
          path: ['decisions', i, 'options'],
          message: 'Er is hier nooit meer dan één optie tegelijk, dus er valt niets te kiezen.',
          remedy: 'Haal bij een van de opties when weg, of schrijf er een optie bij.',
        },
      ];
    }
    return clash(denied(options), world) ? [] : maybe(options, ['decisions', i, 'options']);
  });
};

// With one that has no condition there is always something to choose.
function maybe(options: DecisionPoint['options'], path: Path): Found[] {
  if (options.some(({ when }) => when === undefined)) return [];
  const message = 'Elke optie heeft een voorwaarde, dus er kan een moment zijn waarop er niets te kiezen valt.';
  return [{ code: 'too-few-options', path, message, remedy: 'Haal bij minstens één optie when weg.' }];
}

function denied(options: DecisionPoint['options']) {
  return options.flatMap(({ when }) => (when ? [{ of: when, so: false }] : []));
}

/** How many options can be offered at once. There are six at most. */
function most(options: DecisionPoint['options'], world: World): number {
  const always = options.filter(({ when }) => when === undefined).length;
  const conditions = options.flatMap(({ when }) => (when === undefined ? [] : [when]));
  return always + together(conditions, world);
}

function together([first, ...others]: readonly Condition[], world: World): number {
  if (first === undefined) return 0;
  const beside = others.filter((other) => !excludes(first, other, world));
  return Math.max(1 + together(beside, world), together(others, world));
}
