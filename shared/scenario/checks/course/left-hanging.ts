import type { Scenario } from '../../scenario.ts';
import type { Found, Path } from '../check.ts';
import { type Happening, happening, inWords, kindOf } from '../happening.ts';
import { type Blame, blameOf } from './blame.ts';
import type { Course } from './need.ts';
import type { Occurrence } from './occurrence.ts';

type First = ReadonlyMap<Happening, Occurrence>;

/** Injects that a level names under `only`, while what they wait for does not come on that level. */
export function leftHanging({ levels }: Scenario, first: First, courses: readonly Course[]): Found[] {
  const comes = (key: Happening): boolean => courses.some((course) => Number.isFinite(course.earliest(key)));
  return levels.flatMap(({ level, only = [], without }, i) => {
    const course = courses[i];
    const named = new Set(only.map((id) => happening('inject', id)));
    return only.flatMap((id, j) => {
      const key = happening('inject', id);
      // What the level also leaves out by name has its own check.
      if (without.includes(id)) return [];
      if (!course || Number.isFinite(course.earliest(key)) || !comes(key)) return [];
      const chain = chainFrom(key, first, course);
      // Of a row of them the one that hangs on what is left out says it all.
      if (chain.some((next) => next.key !== undefined && named.has(next.key))) return [];
      return [problem(['levels', i, 'only', j], level, id, chain)];
    });
  });
}

function chainFrom(start: Happening, first: First, course: Course): Blame[] {
  const chain: Blame[] = [];
  const passed = new Set<Happening>();
  for (let key: Happening | undefined = start; key !== undefined && !passed.has(key); ) {
    passed.add(key);
    const of: Occurrence | undefined = first.get(key);
    const blame: Blame | undefined = of && blameOf(of.need, course);
    if (blame) chain.push(blame);
    key = blame?.key;
  }
  return chain;
}

function problem(path: Path, level: number, id: string, chain: readonly Blame[]): Found {
  const last = chain.findLast(({ key }) => key !== undefined && kindOf(key) !== 'when')?.key;
  const why =
    last === undefined
      ? 'de voorwaarde past niet bij dit niveau'
      : `het wacht op ${inWords(last)}, en dat komt hier niet`;
  return {
    code: 'left-hanging',
    path,
    message: `Op niveau ${level} komt "${id}" nooit: ${why}.`,
    remedy: 'Zet bij only ook waar dit op wacht, of haal dit hier weg.',
  };
}
