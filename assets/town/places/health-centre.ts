import { type Face, faceOf, panel, solid } from '../face.ts';
import { drawHouse } from '../house.ts';
import { iso } from '../iso.ts';
import type { Pen } from '../pen.ts';
import type { Place } from '../places.ts';
import { carAcross } from '../vehicles.ts';
import { words } from '../words.ts';

/** A green cross on a white board. */
export function greenCross(pen: Pen, face: Face, [u, z]: readonly [u: number, z: number], size: number): string {
  const bar = size * 0.26;
  return (
    panel(pen, face, [u - size / 2, z - size / 2, size, size], '#ffffff') +
    panel(pen, face, [u - bar / 2, z - size * 0.38, bar, size * 0.76], '#2f9e62') +
    panel(pen, face, [u - size * 0.38, z - bar / 2, size * 0.76, bar], '#2f9e62')
  );
}

/** The health centre on the quay: white, with a wooden upper floor. */
export function healthCentre(pen: Pen, { site: { x, y } }: Place): string {
  const low = { x, y, w: 3.4, d: 1.85, h: 1.0 };
  const base = drawHouse(pen, {
    block: low,
    roof: { kind: 'flat' },
    wall: '#f1ece0',
    tile: '#c9c4b6',
    trim: '#8aa6a0',
    brick: false,
    left: { columns: 8, width: 0.28, height: 0.5, sill: 0.28, shop: true },
    right: { columns: 3, width: 0.36, height: 0.5, sill: 0.28 },
  });
  const upper = drawHouse(pen, {
    block: { x: x + 1, y: y + 0.2, w: 1.9, d: 1.3, h: 0.88, z: 1.0 },
    roof: { kind: 'flat' },
    wall: '#cda574',
    tile: '#b9c09a',
    trim: '#f1ece0',
    brick: false,
    left: { columns: 5, width: 0.22, height: 0.44, sill: 0.22 },
    right: { columns: 3, width: 0.22, height: 0.44, sill: 0.22 },
  });
  const front = faceOf(low, 'left');
  const posts = [1.55, 2.35].map((u) => pen.line([iso(x + u, y + 2.2), iso(x + u, y + 2.2, 0.62)], '#7d7466', 1.6));
  const canopy = solid(pen, { x: x + 1.45, y: y + 1.85, w: 1, d: 0.42, h: 0.06, z: 0.62 }, '#2f9e62');
  const name = words(pen, front, [2.75, 0.83], { text: 'GEZONDHEID', size: 4.2, colour: '#2a6f6a' });
  return (
    base +
    upper +
    greenCross(pen, front, [0.42, 0.72], 0.5) +
    name +
    posts.join('') +
    canopy +
    carAcross(pen, x + 2.85, y + 1.98, '#3f6e7d')
  );
}
