import { shade } from '../colour.ts';
import { faceOf } from '../face.ts';
import { drawHouse } from '../house.ts';
import { iso, type Point } from '../iso.ts';
import type { Pen } from '../pen.ts';
import type { Place } from '../places.ts';
import { dishVan } from '../vehicles.ts';
import { words } from '../words.ts';

const RIBS = 10;

/** The press room: a new wing with a round zinc roof beside the town hall. */
export function pressHall(pen: Pen, { site: { x, y } }: Place): string {
  const block = { x, y, w: 1.8, d: 1.3, h: 0.85 };
  const walls = drawHouse(pen, {
    block,
    roof: { kind: 'flat' },
    wall: '#3f6373',
    tile: '#3f6373',
    trim: '#e8e2d2',
    brick: false,
    left: { columns: 4, width: 0.3, height: 0.46, sill: 0.24, shop: true },
    right: { columns: 3, width: 0.26, height: 0.4, sill: 0.25 },
  });
  const front = faceOf(block, 'left');
  const name = words(pen, front, [0.9, 1.0], { text: 'PERS', size: 10, colour: '#27405c' });
  return walls + vault(pen, block) + name + dishVan(pen, x + 0.45, y + 1.42);
}

function vault(pen: Pen, { x, y, w, d, h }: { x: number; y: number; w: number; d: number; h: number }): string {
  const rib = (i: number, at: number): Point => {
    const angle = (Math.PI * i) / RIBS;
    return iso(x + w / 2 - (Math.cos(angle) * w) / 2, at, h + Math.sin(angle) * 0.66);
  };
  const strips = Array.from({ length: RIBS }, (_, i) =>
    pen.poly([rib(i, y), rib(i + 1, y), rib(i + 1, y + d), rib(i, y + d)], shade('#7f97a0', 0.26 - i * 0.055)),
  );
  const face = Array.from({ length: RIBS + 1 }, (_, i) => rib(i, y + d));
  return strips.join('') + pen.poly(face, '#dfe6e4') + pen.line(face, '#f6f2e6', 2);
}
