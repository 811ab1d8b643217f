import { z } from 'zod';

/** Milliseconds since StartEx; pauses do not count, speed does. */
export const ExerciseTime = z.number().int().nonnegative();
export type ExerciseTime = z.infer<typeof ExerciseTime>;

/** How authors write a moment or a span of exercise time: "09:30" is nine and a half minutes. */
export const MinutesSeconds = z
  .string()
  .regex(/^\d{1,3}:[0-5]\d$/, 'write minutes and seconds of exercise time as "09:30"');
export type MinutesSeconds = z.infer<typeof MinutesSeconds>;

/** Exercise time in ms of an authored "mm:ss". */
export function toExerciseTime(written: MinutesSeconds): ExerciseTime {
  const colon = written.indexOf(':');
  return (Number(written.slice(0, colon)) * 60 + Number(written.slice(colon + 1))) * 1000;
}

/** Playing speeds the clock knows: exercise ms per wall-clock ms. */
export const SPEEDS = [0.5, 1, 2, 4] as const;
export const Speed = z.union([z.literal(0.5), z.literal(1), z.literal(2), z.literal(4)]);
export type Speed = z.infer<typeof Speed>;
