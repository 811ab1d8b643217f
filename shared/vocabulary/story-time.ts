import type { ExerciseTime } from './exercise-time.ts';

/** How the fiction's clock relates to exercise time. `factor` story minutes pass in one exercise minute. */
export type StoryClock = { startsAt: string; factor: number };

/** The fiction's time of day, "10:42", at a moment of exercise time. */
export function toStoryTime(at: ExerciseTime, clock: StoryClock): string {
  const [hours = '0', minutes = '0'] = clock.startsAt.split(':');
  const total = Number(hours) * 60 + Number(minutes) + Math.floor((at * clock.factor) / 60_000);
  return `${pad(Math.floor(total / 60) % 24)}:${pad(total % 60)}`;
}

/** "09:30" of exercise time or a span in ms, rounded down to the second. */
export function toMinutesSeconds(span: number): string {
  const seconds = Math.max(0, Math.floor(span / 1000));
  return `${pad(Math.floor(seconds / 60))}:${pad(seconds % 60)}`;
}

/** "9:30" of a span in ms, as people say how long something takes or is left. */
export function toTimeLeft(span: number): string {
  return toMinutesSeconds(span).replace(/^0(?=\d)/, '');
}

function pad(value: number): string {
  return String(value).padStart(2, '0');
}
