import { type Level, levelAtStart } from '../../../shared/scenario/level.ts';
import type { Scenario } from '../../../shared/scenario/scenario.ts';
import type { Slug } from '../../../shared/vocabulary/ids.ts';

/** The level of this number, or the one a session opens with; undefined where the scenario has none. */
export function findLevel(scenario: Scenario, level: number | undefined): Level | undefined {
  return level === undefined ? levelAtStart(scenario.levels) : scenario.levels.find((one) => one.level === level);
}

/** True when an inject is not left out at this level. */
export function hasInject(level: Level | undefined, inject: Slug): boolean {
  if (!level) return true;
  return !level.without.includes(inject) && (level.only?.includes(inject) ?? true);
}

/** The same for a decision point, form or press conference. */
export function hasQuestion(level: Level | undefined, id: Slug): boolean {
  return level?.withoutQuestions.includes(id) !== true;
}

/** The levels a scenario can be played on; one without a number where it has none. */
export function levelsOf({ levels }: Scenario): (number | undefined)[] {
  return levels.length === 0 ? [undefined] : levels.map(({ level }) => level);
}
