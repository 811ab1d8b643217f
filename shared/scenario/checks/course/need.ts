import type { ExerciseTime } from '../../../vocabulary/exercise-time.ts';
import type { Path } from '../check.ts';
import type { Happening } from '../happening.ts';

/** What must have come to pass for something, as far as order and time go. */
export type Need =
  | { is: 'moment'; at: ExerciseTime }
  | { is: 'happened'; key: Happening; path: Path }
  | { is: 'later'; by: ExerciseTime; of: Need; path: Path }
  /** Not any more after this. */
  | { is: 'until'; until: ExerciseTime; of: Need; path: Path }
  /** Only before this, for time goes on. */
  | { is: 'before'; before: ExerciseTime; path: Path }
  /** Only while this is not out: what comes at a fixed time is out after that. */
  | { is: 'not-out'; key: Happening; path: Path }
  /** So many of these, each counted for what it brings, as often as it can come. */
  | { is: 'enough'; short: number; of: readonly Step[]; path: Path }
  | { is: 'level'; fits: (level: number) => boolean; path: Path }
  | { is: 'all' | 'any'; of: readonly Need[] };

/** Something that brings a number nearer, and how far. */
export type Step = { key: Happening; by: number };

/** What needs nothing: possible from StartEx on. */
export const NOTHING: Need = { is: 'moment', at: 0 };

/** How far a play can get on one level: the earliest moment of each thing. */
export type Course = {
  level: number;
  /** EndEx: what could only come later does not come. */
  end: ExerciseTime;
  earliest: (key: Happening) => ExerciseTime;
  /** After this a thing does not come any more, as far as that is settled beforehand. */
  latest: (key: Happening) => ExerciseTime | undefined;
  /** When a thing comes whatever anybody does; undefined where that hangs on something. */
  certain: (key: Happening) => ExerciseTime | undefined;
};

/** Every thing that a need looks at. */
export function keysIn(need: Need): Happening[] {
  if (need.is === 'happened') return [need.key];
  if (need.is === 'enough') return need.of.map(({ key }) => key);
  if (need.is === 'later' || need.is === 'until') return keysIn(need.of);
  return need.is === 'all' || need.is === 'any' ? need.of.flatMap(keysIn) : [];
}
