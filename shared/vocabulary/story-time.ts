import type { ExerciseTime } from './exercise-time.ts';
import { laterDate, shortWeekday } from './story-date.ts';

/**
 * How the fiction's clock relates to exercise time. `factor` story minutes pass in one exercise minute.
 * `date`: the first day, "maandag 8 februari".
 */
export type StoryClock = { startsAt: string; factor: number; date?: string };

const DAY = 24 * 60;
/** From this factor on an hour of play is a day or more, and a time alone does not say when. */
const OVER_DAYS = 24;

/** When something is in the fiction: "10:42", and "di 10:42" where the story runs over days. */
export function toStoryTime(at: ExerciseTime, clock: StoryClock): string {
  const time = toTimeOfDay(at, clock);
  if (!isOverDays(clock) || clock.date === undefined) return time;
  const weekday = shortWeekday(clock.date, daysPassed(at, clock));
  return weekday === undefined ? time : `${weekday} ${time}`;
}

/** True when a time of day alone does not say when something is. */
export function isOverDays({ factor }: StoryClock): boolean {
  return factor >= OVER_DAYS;
}

/** The fiction's time of day, "10:42", at a moment of exercise time. */
export function toTimeOfDay(at: ExerciseTime, clock: StoryClock): string {
  const minutes = minutesPassed(at, clock);
  return `${pad(Math.floor(minutes / 60) % 24)}:${pad(minutes % 60)}`;
}

/** The fiction's date, "dinsdag 9 februari", at a moment of exercise time. */
export function toStoryDate(at: ExerciseTime, clock: StoryClock & { date: string }): string {
  return laterDate(clock.date, daysPassed(at, clock));
}

/** How many midnights have passed in the fiction. */
export function daysPassed(at: ExerciseTime, clock: StoryClock): number {
  return Math.floor(minutesPassed(at, clock) / DAY);
}

function minutesPassed(at: ExerciseTime, { startsAt, factor }: StoryClock): number {
  const [hours = '0', minutes = '0'] = startsAt.split(':');
  return Number(hours) * 60 + Number(minutes) + Math.floor((at * factor) / 60_000);
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
