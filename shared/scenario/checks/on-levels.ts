import type { Level } from '../level.ts';
import type { Scenario } from '../scenario.ts';
import type { Found } from './check.ts';
import { dialsOf } from './played-on.ts';

/** What is found on each level, told once; the message names the levels where it is not so on all of them. */
export function onLevels(scenario: Scenario, find: (dial: Level | undefined) => Found[]): Found[] {
  const dials = dialsOf(scenario);
  const told = new Map<string, { found: Found; levels: Set<number> }>();
  for (const dial of dials) {
    for (const found of find(dial)) {
      const key = `${found.path.join('.')} ${found.message}`;
      const one = told.get(key) ?? { found, levels: new Set() };
      one.levels.add(dial?.level ?? 0);
      told.set(key, one);
    }
  }
  return [...told.values()].map(({ found, levels }) =>
    levels.size === new Set(dials.map((dial) => dial?.level)).size
      ? found
      : { ...found, message: `Op niveau ${inWords([...levels])}: ${uncapitalised(found.message)}` },
  );
}

function inWords(levels: readonly number[]): string {
  return levels.length < 2 ? levels.join('') : `${levels.slice(0, -1).join(', ')} en ${levels.at(-1)}`;
}

function uncapitalised(sentence: string): string {
  return sentence.charAt(0).toLowerCase() + sentence.slice(1);
}
