import { solid } from '../face.ts';
import { drawHouse } from '../house.ts';
import { iso, round } from '../iso.ts';
import type { Pen } from '../pen.ts';
import type { Place } from '../places.ts';
import { drawTower } from '../towers.ts';

/** The town hall: renaissance brick, red shutters, a tower with a copper roof. */
export function townHall(pen: Pen, { site: { x, y } }: Place): string {
  const hall = drawHouse(pen, {
    block: { x, y, w: 3.1, d: 1.15, h: 2.05 },
    roof: { kind: 'gable', rise: 0.82, front: 'right', shape: 'step' },
    wall: '#d6ae82',
    tile: '#5d6470',
    left: { columns: 6, rows: 2, width: 0.2, height: 0.52, sill: 0.44, step: 0.92, shutters: '#8c2f2b' },
    right: { columns: 2, rows: 2, height: 0.5, sill: 0.44, step: 0.92, shutters: '#8c2f2b' },
  });
  const tower = drawTower(pen, {
    block: { x: x + 0.1, y: y + 0.4, w: 0.86, d: 0.86, h: 3.5 },
    wall: '#dcb88c',
    tile: '#4f7a72',
    spire: 1.6,
    windows: { columns: 1, rows: 3, width: 0.22, height: 0.5, sill: 0.5, step: 0.94 },
  });
  const front = drawHouse(pen, {
    block: { x: x + 1.3, y: y + 0.62, w: 1.14, d: 0.76, h: 2.25 },
    roof: { kind: 'gable', rise: 1.05, front: 'left', shape: 'step' },
    wall: '#e3c094',
    tile: '#5d6470',
    door: '#8c2f2b',
    left: { columns: 2, rows: 2, width: 0.26, height: 0.54, sill: 0.46, step: 0.98, door: 0 },
    right: { columns: 1, rows: 2, height: 0.48, sill: 0.44, step: 0.96 },
  });
  const steps = [0.24, 0.12].map((d, i) =>
    solid(pen, { x: x + 1.36, y: y + 1.38, w: 1.02, d, h: 0.07 * (i + 1) }, '#d8cbb4'),
  );
  return hall + tower + front + steps.join('') + flag(pen, x + 2.85, y + 1.3);
}

function flag(pen: Pen, x: number, y: number): string {
  const foot = iso(x, y);
  const top = iso(x, y, 2.7);
  const [tx, ty] = [round(top[0]), round(top[1])];
  const bands = ['#ae2a35', '#ffffff', '#23458f'].map((colour, i) =>
    pen.shape(`M${tx} ${ty + i * 4.2}q7 -2.6 12 0t12 0v4.2q-6 2.6 -12 0t-12 0z`, colour),
  );
  return pen.line([foot, top], '#8b8378', 1.6) + bands.join('');
}
