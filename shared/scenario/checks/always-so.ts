import type { Condition } from '../condition.ts';
import type { Check, Found, Path } from './check.ts';
import { conditionsOf, nodesOf } from './conditions.ts';
import { type World, worldOf } from './leaves/world.ts';
import { asSo, clash, isAlwaysSo } from './logic/clash.ts';
import { split } from './logic/literals.ts';

/** Conditions that are so in every play from beginning to end, and parts of an `all` that are: they hold nothing back. */
export const findAlwaysSo: Check = (scenario) => {
  const world = worldOf(scenario);
  return conditionsOf(scenario).flatMap((written) => {
    // Where the first that fits is taken, what always fits is told with what comes after it.
    if (isVain(written.condition, world)) return isOneOfMany(written.path) ? [] : [problem(written.path)];
    return nodesOf(written).flatMap(({ condition: { all = [] }, path }) =>
      all.flatMap((part, i) => (all.length > 1 && isVain(part, world) ? [problem([...path, 'all', i])] : [])),
    );
  });
};

function isVain(condition: Condition, world: World): boolean {
  const { literals, forks } = split([asSo(condition)]);
  // What can never be so has its own check, also where it is denied.
  return ![...literals, ...forks.flat()].some((one) => clash([one], world)) && isAlwaysSo(condition, world);
}

const LISTS = ['variants', 'openings', 'answers', 'points', 'endings', 'texts'];

function isOneOfMany(path: Path): boolean {
  return path.at(-1) === 'when' && LISTS.includes(String(path.at(-3)));
}

function problem(path: Path): Found {
  return {
    code: 'always-so',
    path,
    message: 'Dit is van begin tot eind zo, dus het houdt niets tegen.',
    remedy: 'Haal het weg, of kies iets dat kan veranderen.',
  };
}
