/** A seeded source of chance; `state` moves with every draw. */
export type Rng = { state: number };

/** A number in [0, 1). Mulberry32 (public domain). */
export function draw(rng: Rng): number {
  rng.state = (rng.state + 0x6d2b79f5) | 0;
  let mixed = Math.imul(rng.state ^ (rng.state >>> 15), rng.state | 1);
  mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
  return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
}

/** One of these; undefined when there are none. */
export function pick<T>(rng: Rng, things: readonly T[]): T | undefined {
  return things[Math.floor(draw(rng) * things.length)];
}

/** A whole number made of words: FNV-1a, so that the same words always give the same number. */
export function hashOf(...words: readonly (string | number)[]): number {
  let hash = 0x811c9dc5;
  for (const letter of words.join('/')) {
    hash = Math.imul(hash ^ (letter.codePointAt(0) ?? 0), 0x01000193);
  }
  return hash >>> 0;
}

/**
 * How somebody leans on a matter, in [0, 1): the same person, thing and question always give the same
 * answer, so that a bot needs no memory of what it once made up its mind about.
 */
export function leaning(...words: readonly string[]): number {
  return draw({ state: hashOf(...words) });
}
