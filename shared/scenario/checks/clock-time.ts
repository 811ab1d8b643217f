import type { ExerciseTime, MinutesSeconds } from '../../vocabulary/exercise-time.ts';

/** A moment as authors write it: "09:30". */
export function clockTime(at: ExerciseTime): MinutesSeconds {
  const seconds = Math.round(at / 1000);
  const two = (count: number): string => String(count).padStart(2, '0');
  return `${two(Math.floor(seconds / 60))}:${two(seconds % 60)}`;
}
