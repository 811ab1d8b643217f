import type { ExerciseTime } from '../../../vocabulary/exercise-time.ts';
import type { Happening } from '../happening.ts';
import { type Course, keysIn } from './need.ts';
import type { Occurrence } from './occurrence.ts';
import { soonest } from './soonest.ts';

/** What is settled beforehand for a play on one level. */
export type Setting = {
  level: number;
  end: ExerciseTime;
  /** After this a thing does not come any more; `-1`: it never does. */
  latest: ReadonlyMap<Happening, ExerciseTime>;
  /** When things come whatever anybody does. */
  certain: ReadonlyMap<Happening, ExerciseTime>;
};

/**
 * Plays everything as early as it can be: starts from what needs nothing and follows each thing to what waits
 * for it, until nothing comes any earlier. What was never reached waits for itself or for what never comes.
 */
export function runCourse(occurrences: readonly Occurrence[], { level, end, latest, certain }: Setting): Course {
  const known = new Set(occurrences.map(({ key }) => key));
  const moments = new Map<Happening, ExerciseTime>();
  // Of what nobody knows it is said elsewhere that it dangles; here it may happen.
  const earliest = (key: Happening): ExerciseTime =>
    known.has(key) ? (moments.get(key) ?? Number.POSITIVE_INFINITY) : 0;
  const course: Course = {
    level,
    end,
    earliest,
    latest: (key) => latest.get(key),
    certain: (key) => certain.get(key),
  };
  const waiting = waitingFor(occurrences);
  const queue = [...occurrences];
  // The queue grows while it is walked through.
  for (const next of queue) {
    const moment = soonest(next.need, course);
    if (moment >= earliest(next.key) || moment > (latest.get(next.key) ?? end)) continue;
    moments.set(next.key, moment);
    queue.push(...(waiting.get(next.key) ?? []));
  }
  return course;
}

function waitingFor(occurrences: readonly Occurrence[]): ReadonlyMap<Happening, Occurrence[]> {
  const waiting = new Map<Happening, Occurrence[]>();
  for (const occurrence of occurrences) {
    for (const key of new Set(keysIn(occurrence.need))) {
      const others = waiting.get(key);
      if (others) others.push(occurrence);
      else waiting.set(key, [occurrence]);
    }
  }
  return waiting;
}
