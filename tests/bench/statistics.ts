/** What came out of some rounds of the same measurement: the middle one, and how far the rounds lie apart. */
export type Spread = { median: number; noise: number; rounds: number };

/** The value below which this part of the values lies (0 to 1), interpolated. Throws when there are none. */
export function quantile(values: readonly number[], part: number): number {
  const sorted = values.toSorted((a, b) => a - b);
  const place = part * (sorted.length - 1);
  const below = sorted[Math.floor(place)];
  const above = sorted[Math.ceil(place)];
  if (below === undefined || above === undefined) throw new Error('no values to take a quantile of');
  return below + (above - below) * (place - Math.floor(place));
}

/** The middle value; throws when there are none. */
export function median(values: readonly number[]): number {
  return quantile(values, 0.5);
}

/** The median of the rounds; the noise is half the distance between the first and the third quartile. */
export function spreadOf(values: readonly number[]): Spread {
  const noise = (quantile(values, 0.75) - quantile(values, 0.25)) / 2;
  return { median: median(values), noise, rounds: values.length };
}

/** Each round's ours over the floor measured beside it, so that a slow moment of the machine weighs on both. */
export function ratios(ours: readonly number[], floor: readonly number[]): number[] {
  if (ours.length !== floor.length) throw new Error('every round of ours needs a round of the floor');
  return ours.map((value, round) => value / (floor[round] ?? Number.NaN));
}

/** Where a bar lies, seen from the side that is good. */
export type Bar = { atMost: number } | { atLeast: number };
export type Verdict = 'met' | 'within noise' | 'missed';

/** Missed is only what lies beyond the bar by more than the noise. */
export function judge({ median: value, noise }: Spread, bar: Bar): Verdict {
  const over = 'atMost' in bar ? value - bar.atMost : bar.atLeast - value;
  if (over <= 0) return 'met';
  return over <= noise ? 'within noise' : 'missed';
}
