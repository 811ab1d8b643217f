import type { Standing } from './order.ts';

/** Something drawn that stands on the ground, with the shadow it throws on the ground before it. */
export interface Thing extends Standing {
  readonly art: string;
  readonly shadow?: string;
}

/** A thing at a corner on the ground; a small foot unless its size is given. */
export function thing(corner: readonly [x: number, y: number], art: string, size = { w: 0.1, d: 0.1 }): Thing {
  return { foot: { x: corner[0], y: corner[1], ...size }, art };
}
