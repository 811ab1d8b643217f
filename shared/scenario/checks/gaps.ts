import type { ExerciseTime } from '../../vocabulary/exercise-time.ts';
import type { Slug } from '../../vocabulary/ids.ts';
import type { Moments, Planned } from './timetable.ts';

/** Nobody should sit without anything to do for longer than this. */
const LONGEST: ExerciseTime = 6 * 60_000;

/** A stretch of exercise time. */
export type Gap = { from: ExerciseTime; until: ExerciseTime };

/** When these things keep somebody busy, in order of time. Of a group only the first comes. */
export function busyIn(planned: readonly Planned[], momentOf: Moments, end: ExerciseTime): Gap[] {
  const seen = new Set<Slug>();
  return planned
    .flatMap(({ release, lasts, group }) => {
      const from = momentOf(release);
      return from === undefined || from > end ? [] : [{ from, until: from + lasts, group }];
    })
    .toSorted((a, b) => a.from - b.from)
    .filter(({ group }) => {
      if (group === undefined) return true;
      const isFirst = !seen.has(group);
      seen.add(group);
      return isFirst;
    });
}

/** Where nothing is to be done for too long, between these things and before the end. */
export function gapsOf(busy: readonly Gap[], end: ExerciseTime): Gap[] {
  let free = 0;
  const gaps: Gap[] = [];
  for (const { from, until } of [...busy, { from: end, until: end }]) {
    if (from - free > LONGEST) gaps.push({ from: free, until: from });
    free = Math.max(free, until);
  }
  return gaps;
}
