import type { Face } from '../face.ts';
import type { Point } from '../iso.ts';
import type { Pen } from '../pen.ts';

const TUBE = '#85827e';
const PLANK = '#cf9a4e';

/** A frame of tubes before a wall, in tiles along the wall. */
export interface Scaffold {
  readonly from: number;
  readonly to: number;
  readonly height: number;
  readonly floor: number;
  /** How far the tubes stand off the wall. */
  readonly off: number;
}

/** Planks on every floor, tubes above the roof and braces in every other bay. */
export function scaffold(pen: Pen, face: Face, { from, to, height, floor, off }: Scaffold): string {
  const at = (u: number, z: number): Point => face.at(u, z, -off);
  const parts: string[] = [];
  for (let z = floor; z <= height + 0.01; z += floor) {
    parts.push(
      pen.line([at(from, z), at(to, z)], PLANK, 2),
      pen.line([at(from, z + 0.22), at(to, z + 0.22)], TUBE, 0.8),
    );
  }
  const bays = Math.round((to - from) / 0.82);
  for (let i = 0; i <= bays; i += 1) {
    const u = from + ((to - from) * i) / bays;
    parts.push(pen.line([at(u, 0), at(u, height + 0.5)], TUBE, 1.2));
    if (i % 2 === 0 && i < bays) parts.push(pen.line([at(u, 0), at(u + 0.82, floor)], TUBE, 0.9));
  }
  return parts.join('');
}
