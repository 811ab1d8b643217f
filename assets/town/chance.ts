/**
 * A number from 0 up to 1 that hangs only on the seed and the key, so every mood draws the same
 * town and a new house does not move the old trees.
 */
export function chanceOf(seed: number, key: readonly number[]): number {
  let state = seed | 0;
  for (const part of key) {
    state = Math.imul(state ^ Math.round(part * 64), 0x9e3779b1);
    state = Math.imul(state ^ (state >>> 15), 0x85ebca6b);
    state ^= state >>> 13;
  }
  state = Math.imul(state ^ (state >>> 16), 0xc2b2ae35);
  return ((state ^ (state >>> 16)) >>> 0) / 4294967296;
}
