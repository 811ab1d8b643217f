import { solid } from '../face.ts';
import { drawHouse } from '../house.ts';
import { iso, round } from '../iso.ts';
import type { Pen } from '../pen.ts';
import type { Place } from '../places.ts';
import { drawTower } from '../towers.ts';

/** The town hall: renaissance brick, red shutters, a tower with a copper roof. */
export function townHall(pen: Pen, { site: { x, y } }: Place): string {
  const hall = drawHouse(pen, {
    block: { x, y, w: 2.8, d: 1.1, h: 1.8 },
    roof: { kind: 'gable', rise: 0.78, front: 'right', shape: 'step' },
    wall: '#c98a5c',
    tile: '#5d6470',
    left: { columns: 6, rows: 2, width: 0.2, height: 0.46, sill: 0.38, step: 0.8, shutters: '#8c2f2b' },
    right: { columns: 2, rows: 2, height: 0.44, sill: 0.38, step: 0.8, shutters: '#8c2f2b' },
  });
  const tower = drawTower(pen, {
    block: { x: x + 0.1, y: y + 0.42, w: 0.75, d: 0.75, h: 2.9 },
    wall: '#d29a68',
    tile: '#4f7a72',
    spire: 1.35,
    windows: { columns: 1, rows: 3, width: 0.2, height: 0.42, sill: 0.5, step: 0.8 },
  });
  const front = drawHouse(pen, {
    block: { x: x + 1.15, y: y + 0.6, w: 1.02, d: 0.72, h: 1.95 },
    roof: { kind: 'gable', rise: 0.95, front: 'left', shape: 'step' },
    wall: '#d79c68',
    tile: '#5d6470',
    door: '#8c2f2b',
    left: { columns: 2, rows: 2, width: 0.24, height: 0.46, sill: 0.42, step: 0.84, door: 0 },
    right: { columns: 1, rows: 2, height: 0.42, sill: 0.4, step: 0.82 },
  });
  const steps = [0.24, 0.12].map((d, i) =>
    solid(pen, { x: x + 1.2, y: y + 1.32, w: 0.92, d, h: 0.07 * (i + 1) }, '#d8cbb4'),
  );
  return hall + tower + front + steps.join('') + flag(pen, x + 2.55, y + 1.25);
}

function flag(pen: Pen, x: number, y: number): string {
  const foot = iso(x, y);
  const top = iso(x, y, 2.4);
  const [tx, ty] = [round(top[0]), round(top[1])];
  const bands = ['#ae2a35', '#ffffff', '#23458f'].map((colour, i) =>
    pen.shape(`M${tx} ${ty + i * 4.2}q7 -2.6 12 0t12 0v4.2q-6 2.6 -12 0t-12 0z`, colour),
  );
  return pen.line([foot, top], '#8b8378', 1.6) + bands.join('');
}
