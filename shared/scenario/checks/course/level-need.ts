import type { Condition } from '../../condition.ts';
import type { Scenario } from '../../scenario.ts';
import type { Path } from '../check.ts';
import { type Need, NOTHING } from './need.ts';

/** A scenario without levels is played whole, as the highest level is. */
const WHOLE_LEVEL = 4;

/** The levels that a scenario can be played on. */
export function levelsOf({ levels }: Scenario): number[] {
  return levels.length === 0 ? [WHOLE_LEVEL] : levels.map(({ level }) => level);
}

/** True when this level keeps the bounds. */
export function fitsLevel({ atLeast, atMost }: NonNullable<Condition['level']>, level: number): boolean {
  return level >= (atLeast ?? level) && level <= (atMost ?? level);
}

/** That the play is on such a level, or, denied, on another one. What no level can bring is reported by itself. */
export function levelNeed(
  asked: NonNullable<Condition['level']>,
  path: Path,
  levels: readonly number[],
  isDenied = false,
): Need {
  const fits = (level: number): boolean => fitsLevel(asked, level) !== isDenied;
  return levels.some(fits) ? { is: 'level', fits, path } : NOTHING;
}
