/**
 * A number from 1 to `of` that is fixed by the seed and the name, so that a session draws each lot once.
 * FNV-1a (public domain) over the name, mixed with the seed as in MurmurHash3 (public domain).
 */
export function drawn(seed: number, name: string, of: number): number {
  let hash = 0x811c9dc5 ^ seed;
  for (const letter of name) hash = Math.imul(hash ^ (letter.codePointAt(0) ?? 0), 0x01000193);
  hash = Math.imul(hash ^ (hash >>> 16), 0x85ebca6b);
  hash = Math.imul(hash ^ (hash >>> 13), 0xc2b2ae35);
  return (((hash ^ (hash >>> 16)) >>> 0) % of) + 1;
}
