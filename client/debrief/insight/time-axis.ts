import type { ExerciseTime } from '../../../shared/vocabulary/exercise-time.ts';
import type { StoryClock } from '../../../shared/vocabulary/story-time.ts';

const MINUTE = 60_000;
const STEPS = [1, 2, 5, 10, 15, 30, 60, 120, 240, 480, 720, 1440];

/** The moments at which the story has a round time (9:30, 10:00), from start to end, about `most` of them. */
export function ticksUntil(end: ExerciseTime, story: StoryClock, most: number): ExerciseTime[] {
  const [hours = '0', minutes = '0'] = story.startsAt.split(':');
  const first = Number(hours) * 60 + Number(minutes);
  const span = (end / MINUTE) * story.factor;
  const step = STEPS.find((candidate) => span / candidate <= most) ?? Math.ceil(span / most);
  const ticks: ExerciseTime[] = [];
  for (let minute = Math.ceil(first / step) * step; minute <= first + span; minute += step) {
    ticks.push(inExerciseTime(minute - first, story));
  }
  return ticks;
}

/** Exercise time in which so many minutes of the story pass. */
export function inExerciseTime(storyMinutes: number, { factor }: StoryClock): ExerciseTime {
  return Math.round((storyMinutes / factor) * MINUTE);
}

/** Where a moment is between start and end, as "42.5%". */
export function placeOf(at: ExerciseTime, end: ExerciseTime): string {
  return `${Math.round((at / end) * 10_000) / 100}%`;
}
