import type { Canary } from './canary-scenario.ts';

/** Which canaries occur anywhere in these bytes, whatever stands around them. */
export function findCanaries(frames: readonly Uint8Array[], canaries: readonly Canary[]): Canary[] {
  // One long text: a frame that was cut into two still shows what it carries.
  const text = Buffer.concat(frames).toString('latin1');
  const found = new Set(text.match(/kx[0-9a-z]{3}xk/g));
  return canaries.filter(({ code }) => found.has(code));
}

/** Where these canaries stand, for a message that a person can read. */
export function placesOf(canaries: readonly Canary[]): string[] {
  return canaries.map(({ path }) => path).toSorted();
}
