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

const PRIME = 0x01000193;
const SLASH = '/'.charCodeAt(0);

/** A whole number made of words: FNV-1a, so that the same words always give the same number. */
export function hashOf(...words: readonly (string | number)[]): number {
  let hash = 0x811c9dc5;
  for (const word of words) {
    const text = String(word);
    for (let index = 0; index < text.length; index++) hash = Math.imul(hash ^ text.charCodeAt(index), PRIME);
    hash = Math.imul(hash ^ SLASH, PRIME);
  }
  return hash >>> 0;
}

/**
 * How somebody leans on a matter, in [0, 1): the same person, thing and question always give the same
 * answer, so that a bot needs no memory of what it once made up its mind about.
 */
export function leaning(...words: readonly (string | number)[]): number {
  return draw({ state: hashOf(...words) });
}
