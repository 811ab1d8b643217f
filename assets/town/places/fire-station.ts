import { faceOf, panel, quad } from '../face.ts';
import { drawHouse } from '../house.ts';
import type { Pen } from '../pen.ts';
import type { Place } from '../places.ts';
import { fireEngine } from '../vehicles.ts';
import { words } from '../words.ts';

/** The fire station: three red doors, a white hose tower and an engine outside. */
export function fireStation(pen: Pen, { site: { x, y } }: Place): string {
  const tower = drawHouse(pen, {
    block: { x: x + 2.1, y: y + 0.1, w: 0.6, d: 0.6, h: 2.7 },
    roof: { kind: 'flat' },
    wall: '#e8dcc4',
    tile: '#b4352f',
    brick: false,
    left: { columns: 1, rows: 3, width: 0.16, height: 0.34, sill: 0.9, step: 0.6 },
    right: { columns: 1, rows: 3, width: 0.16, height: 0.34, sill: 0.9, step: 0.6 },
  });
  const block = { x, y: y + 0.15, w: 2.8, d: 1.2, h: 1.15 };
  const garage = drawHouse(pen, {
    block,
    roof: { kind: 'flat' },
    wall: '#a9543f',
    tile: '#9a938a',
    right: { columns: 2, width: 0.3, height: 0.36, sill: 0.34 },
  });
  const front = faceOf(block, 'left');
  const doors = [0.16, 0.98, 1.8].map((u) => {
    const leaf = panel(pen, front, [u, 0, 0.7, 0.8], '#c8342f');
    const bars = [0.2, 0.4].map((z) => pen.line([front.at(u, z), front.at(u + 0.7, z)], '#8f2520', 1));
    const lights = [0.06, 0.27, 0.48].map((v) =>
      pen.poly(quad(front, [u + v, 0.5, 0.16, 0.2]), pen.mood.glow > 0 ? '#ffd877' : '#a9cdd8', {
        raw: pen.mood.glow > 0,
      }),
    );
    return panel(pen, front, [u - 0.05, 0, 0.8, 0.85], '#f4efe4') + leaf + bars.join('') + lights.join('');
  });
  const board = panel(pen, front, [0, 0.9, 2.8, 0.25], '#f4efe4');
  const name = words(pen, front, [1.4, 0.94], { text: 'BRANDWEER', size: 7, colour: '#b4352f' });
  return tower + garage + doors.join('') + board + name + fireEngine(pen, x + 1.1, y + 1.5);
}
