/** Silence between two voices (s). */
const BETWEEN = 0.4;
/** Sentences begin on half seconds: times that an author can read. */
const STEP = 0.5;
/** How much faster a voice may speak to fit; more is not to be understood. */
const FASTEST = 1.35;

/** When each of these voices begins, one after the other, and how long it all takes (whole s). */
export function cueTimes(lengths: readonly number[]): { at: number[]; seconds: number } {
  const at: number[] = [];
  let end = -BETWEEN;
  for (const length of lengths) {
    const start = Math.ceil((end + BETWEEN) / STEP) * STEP;
    at.push(start);
    end = start + length;
  }
  return { at, seconds: Math.max(1, Math.ceil(end + BETWEEN)) };
}

/** How much faster a voice must speak to be done before the next one begins: 1 when it is already. */
export function haste(length: number, room: number): number {
  return Math.min(FASTEST, Math.max(1, length / Math.max(room - BETWEEN / 2, 0.1)));
}
