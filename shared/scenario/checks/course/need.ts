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
  | { is: 'level'; fits: (level: number) => boolean; path: Path }
  | { is: 'all' | 'any'; of: readonly Need[] };

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
};

/** The earliest moment at which a need can be fulfilled; infinite: never. */
export function soonest(need: Need, course: Course): ExerciseTime {
  const moment = unclipped(need, course);
  return moment > course.end ? Number.POSITIVE_INFINITY : moment;
}

function unclipped(need: Need, course: Course): ExerciseTime {
  switch (need.is) {
    case 'moment':
      return need.at;
    case 'happened':
      return course.earliest(need.key);
    case 'later':
      return soonest(need.of, course) + need.by;
    case 'until': {
      const moment = soonest(need.of, course);
      return moment > need.until ? Number.POSITIVE_INFINITY : moment;
    }
    case 'level':
      return need.fits(course.level) ? 0 : Number.POSITIVE_INFINITY;
    case 'all':
      return Math.max(0, ...need.of.map((one) => soonest(one, course)));
    case 'any':
      return Math.min(...need.of.map((one) => soonest(one, course)));
  }
}

/** Why a need can never be fulfilled: a thing that never comes, a wait past the end, a time that is over, a level. */
export type Blame = { why: 'thing' | 'delay' | 'until' | 'level' | 'moment'; path: Path; key?: Happening };

/** The first reason why a need can never be fulfilled; undefined when it can. */
export function blameOf(need: Need, course: Course): Blame | undefined {
  if (Number.isFinite(soonest(need, course))) return undefined;
  switch (need.is) {
    case 'moment':
      return { why: 'moment', path: [] };
    case 'happened':
      return { why: 'thing', path: need.path, key: need.key };
    case 'later':
      return blameOf(need.of, course) ?? { why: 'delay', path: need.path };
    case 'until':
      return blameOf(need.of, course) ?? { why: 'until', path: need.path };
    case 'level':
      return { why: 'level', path: need.path };
    default:
      return firstBlame(need.of, course);
  }
}

function firstBlame(needs: readonly Need[], course: Course): Blame | undefined {
  for (const one of needs) {
    const blame = blameOf(one, course);
    if (blame) return blame;
  }
  return undefined;
}

/** Every thing that a need looks at. */
export function keysIn(need: Need): Happening[] {
  if (need.is === 'happened') return [need.key];
  if (need.is === 'later' || need.is === 'until') return keysIn(need.of);
  return need.is === 'all' || need.is === 'any' ? need.of.flatMap(keysIn) : [];
}
