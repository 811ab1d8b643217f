import type { Level } from '../../../shared/scenario/level.ts';
import type { Scenario } from '../../../shared/scenario/scenario.ts';
import type { Slug } from '../../../shared/vocabulary/ids.ts';
import type { Overview } from './overview.ts';

/** The level that is played; undefined where the scenario has none. */
export function playedLevel({ view, scenario }: Pick<Overview, 'view' | 'scenario'>): Level | undefined {
  return scenario.levels.find(({ level }) => level === view.story.level);
}

/** True when this level has the inject. */
export function hasInject(level: Level | undefined, inject: Slug): boolean {
  if (!level) return true;
  return (level.only?.includes(inject) ?? true) && !level.without.includes(inject);
}

/** The decision points, forms or press conferences that this level has. */
export function askedIn<T extends { id: Slug }>(level: Level | undefined, things: readonly T[]): T[] {
  return things.filter(({ id }) => !level?.withoutQuestions.includes(id));
}

/** How much the level adds to every alliance meter when play begins. */
export function willingnessAt({ levels }: Pick<Scenario, 'levels'>, level: number | undefined): number {
  return levels.find((one) => one.level === level)?.willingness ?? 0;
}
