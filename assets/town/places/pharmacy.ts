import { faceOf, lit, panel } from '../face.ts';
import { drawHouse } from '../house.ts';
import type { Pen } from '../pen.ts';
import type { Place } from '../places.ts';
import { words } from '../words.ts';
import { greenCross } from './health-centre.ts';

/** The pharmacy: a plastered corner house with a green and white awning. */
export function pharmacy(pen: Pen, { site: { x, y } }: Place): string {
  const block = { x, y, w: 1.7, d: 1.5, h: 1.75 };
  const house = drawHouse(pen, {
    block,
    roof: { kind: 'hip', rise: 0.7 },
    wall: '#efe3c8',
    tile: '#8e4a3c',
    trim: '#fffdf5',
    door: '#2f6b4c',
    brick: false,
    left: { columns: 3, rows: 2, width: 0.32, height: 0.42, sill: 0.36, step: 0.86, shop: true, door: 1 },
    right: { columns: 2, rows: 2, width: 0.3, height: 0.42, sill: 0.36, step: 0.86, shop: true },
  });
  const left = faceOf(block, 'left');
  const right = faceOf(block, 'right');
  const awning = (face: typeof left) =>
    Array.from({ length: 8 }, (_, i) => {
      const step = face.length / 8;
      const [u, v] = [i * step, (i + 1) * step];
      const cloth = [face.at(u, 0.86), face.at(v, 0.86), face.at(v, 0.7, -0.26), face.at(u, 0.7, -0.26)];
      return pen.poly(cloth, lit(face.side, i % 2 ? '#ffffff' : '#2f9e62'));
    }).join('');
  const board = panel(pen, left, [0.2, 0.92, 1.3, 0.2], '#2f6b4c');
  const name = words(pen, left, [0.85, 0.965], { text: 'APOTHEEK', size: 5.4, colour: '#ffffff' });
  return house + awning(left) + awning(right) + board + name + greenCross(pen, right, [0.75, 1.42], 0.4);
}
