/** From the lowest to the highest that a number can become. */
export type Range = { least: number; most: number };
type Bounds = { atLeast?: number | undefined; atMost?: number | undefined };

/** How far steps can bring a number from one of these starts, each taken as often as it can come. */
export function rangeFrom(starts: readonly number[], steps: readonly { by: number; times: number }[]): Range {
  const down = steps.filter(({ by }) => by < 0).reduce((sum, { by, times }) => sum + by * times, 0);
  const up = steps.filter(({ by }) => by > 0).reduce((sum, { by, times }) => sum + by * times, 0);
  return { least: Math.min(...starts) + down, most: Math.max(...starts) + up };
}

/** The part of a range that lies on the scale. */
export function clamped({ least, most }: Range, min: number, max: number): Range {
  return { least: Math.max(min, least), most: Math.min(max, most) };
}

/** True when some number of the range keeps the bounds. */
export function canKeep({ least, most }: Range, { atLeast, atMost }: Bounds): boolean {
  return most >= (atLeast ?? most) && least <= (atMost ?? least) && (atLeast ?? least) <= (atMost ?? most);
}

/** True when every number of the range keeps the bounds. */
export function alwaysKeeps({ least, most }: Range, { atLeast, atMost }: Bounds): boolean {
  return least >= (atLeast ?? least) && most <= (atMost ?? most);
}
