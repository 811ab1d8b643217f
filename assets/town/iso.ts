/** A point in the picture: pixels of the 1366 x 768 world, y down. */
export type Point = readonly [x: number, y: number];

/** A point on the ground: x runs to the lower right, y to the lower left, one unit is one tile. */
export type Ground = readonly [x: number, y: number];

export const WORLD = { width: 1366, height: 768 } as const;

/** Half the width of a tile, in pixels. */
export const TILE = 28;

const ORIGIN = { x: 640, y: 150 } as const;
const RISE = 0.95;

/** Where a spot on the ground, lifted by z tiles, falls in the picture. */
export function iso(x: number, y: number, z = 0): Point {
  return [ORIGIN.x + (x - y) * TILE, ORIGIN.y + (x + y) * (TILE / 2) - z * TILE * RISE];
}

/** One decimal is finer than any screen shows and keeps the drawing small. */
export const round = (value: number): number => Math.round(value * 10) / 10;

/** The four corners of a rectangle lying on the ground (or at height z). */
export function plot(area: { x: number; y: number; w: number; d: number }, z = 0): Point[] {
  const { x, y, w, d } = area;
  return [iso(x, y, z), iso(x + w, y, z), iso(x + w, y + d, z), iso(x, y + d, z)];
}

/** A spot between two others; share 0 is the first, 1 the second. */
export function between(a: Point, b: Point, share: number): Point {
  return [a[0] + (b[0] - a[0]) * share, a[1] + (b[1] - a[1]) * share];
}

/** Moves a point by pixels, for small details that have no place on the ground. */
export const nudge = (p: Point, dx: number, dy: number): Point => [p[0] + dx, p[1] + dy];
