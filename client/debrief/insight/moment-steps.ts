import type { ExerciseTime } from '../../../shared/vocabulary/exercise-time.ts';
import type { Moment } from './moments.ts';

/** The moment one is at: the last one that has come, or the chosen one when several share its time. */
export function momentAt(moments: readonly Moment[], at: ExerciseTime, chosen?: string): Moment | undefined {
  const current = moments.findLast((moment) => moment.at <= at);
  return moments.find(({ id, at: time }) => id === chosen && time === current?.at) ?? current;
}

/** The moment before this time; moments at the time itself do not count. */
export function momentBefore(moments: readonly Moment[], at: ExerciseTime): Moment | undefined {
  return moments.findLast((moment) => moment.at < at);
}

/** The first moment after this time. */
export function momentAfter(moments: readonly Moment[], at: ExerciseTime): Moment | undefined {
  return moments.find((moment) => moment.at > at);
}
