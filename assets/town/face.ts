import { shade } from './colour.ts';
import { iso, type Point } from './iso.ts';
import type { Pen } from './pen.ts';

/** A block on the ground: corner x, y, width along x, depth along y, height, and its floor z. */
export interface Block {
  readonly x: number;
  readonly y: number;
  readonly w: number;
  readonly d: number;
  readonly h: number;
  readonly z?: number;
}

export const sides = ['left', 'right'] as const;
export type Side = (typeof sides)[number];

/** A wall we can see. u runs left to right in the picture, z up from the floor, inset into the block. */
export interface Face {
  readonly side: Side;
  readonly length: number;
  readonly depth: number;
  readonly height: number;
  at(u: number, z: number, inset?: number): Point;
}

/** A rectangle on a wall: u, z, width, height in tiles. */
export type Rect = readonly [u: number, z: number, w: number, h: number];

/** The left wall looks towards +y and catches the light; the right wall looks towards +x. */
export function faceOf(block: Block, side: Side): Face {
  const { x, y, w, d, h, z: floor = 0 } = block;
  if (side === 'left') {
    return { side, length: w, depth: d, height: h, at: (u, z, inset = 0) => iso(x + u, y + d - inset, floor + z) };
  }
  return { side, length: d, depth: w, height: h, at: (u, z, inset = 0) => iso(x + w - inset, y + d - u, floor + z) };
}

/** The one light of the town: left walls a little lighter, right walls clearly darker. */
export const lit = (side: Side, colour: string): string => shade(colour, side === 'left' ? 0.06 : -0.2);

/** The corners of a rectangle on a wall. */
export function quad(face: Face, [u, z, w, h]: Rect): Point[] {
  return [face.at(u, z), face.at(u + w, z), face.at(u + w, z + h), face.at(u, z + h)];
}

/** A rectangle on a wall, in the light of that wall. */
export function panel(pen: Pen, face: Face, rect: Rect, colour: string): string {
  return pen.poly(quad(face, rect), lit(face.side, colour));
}

/** A plain solid block: step, chimney, crate, canopy. */
export function solid(pen: Pen, block: Block, colour: string): string {
  const { x, y, w, d, h, z = 0 } = block;
  const top = [iso(x, y, z + h), iso(x + w, y, z + h), iso(x + w, y + d, z + h), iso(x, y + d, z + h)];
  const walls = (['left', 'right'] as const).map((side) => {
    const face = faceOf(block, side);
    return panel(pen, face, [0, 0, face.length, h], colour);
  });
  return walls.join('') + pen.poly(top, shade(colour, 0.18));
}

/** The shadow a block throws to the right, away from the light. */
export function shadowOf(pen: Pen, block: Block): string {
  const { x, y, w, d, h } = block;
  const reach = h * 0.42;
  const outline = [
    iso(x + w, y + d),
    iso(x + w + reach, y + d - reach),
    iso(x + w + reach, y - reach),
    iso(x + reach, y - reach),
    iso(x, y),
    iso(x + w, y),
  ];
  return pen.poly(outline, '#3b3550', { stroke: '#3b3550', width: 0, opacity: pen.mood.shadow });
}
