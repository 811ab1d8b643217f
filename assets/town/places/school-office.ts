import { faceOf, panel } from '../face.ts';
import { drawHouse } from '../house.ts';
import { iso } from '../iso.ts';
import { lamp } from '../lights.ts';
import type { Pen } from '../pen.ts';
import type { Place } from '../places.ts';
import { spire } from '../towers.ts';
import { words } from '../words.ts';

/** The office of the social team: an old brick school with a stepped entrance. */
export function schoolOffice(pen: Pen, { site: { x, y, w } }: Place): string {
  const wing = drawHouse(pen, {
    block: { x, y, w, d: 1.4, h: 1.2 },
    roof: { kind: 'gable', rise: 0.74, front: 'right', shape: 'plain' },
    wall: '#bd6446',
    tile: '#7d4a3e',
    left: { columns: 7, width: 0.25, height: 0.56, sill: 0.38 },
    right: { columns: 2, height: 0.54, sill: 0.38 },
    chimney: true,
  });
  const turret = { x: x + 0.62, y: y + 0.56, w: 0.26, d: 0.26, h: 0.42, z: 1.86 };
  const bell =
    drawHouse(pen, { block: turret, roof: { kind: 'flat' }, wall: '#f1e6cf', tile: '#4f7a72', brick: false }) +
    spire(pen, turret, 0.5, '#4f7a72');
  const door = { x: x + 1.25, y: y + 0.95, w: 0.95, d: 0.8, h: 1.5 };
  const porch = drawHouse(pen, {
    block: door,
    roof: { kind: 'gable', rise: 0.72, front: 'left', shape: 'step' },
    wall: '#c87251',
    tile: '#7d4a3e',
    door: '#2a6f6a',
    left: { columns: 1, rows: 2, width: 0.4, height: 0.42, sill: 0.34, step: 0.78, door: 0 },
    right: { columns: 1, rows: 2, height: 0.36, sill: 0.36, step: 0.66 },
  });
  const front = faceOf(door, 'left');
  const board = panel(pen, front, [0.03, 0.84, 0.89, 0.22], '#2a6f6a');
  const name = words(pen, front, [0.475, 0.89], { text: 'WIJKTEAM', size: 5.2, colour: '#ffffff' });
  const rack = [0, 0.14, 0.28, 0.42].map((u) => bicycle(pen, x + 2.5 + u, y + 1.62));
  return wing + bell + porch + board + name + rack.join('') + lamp(pen, x + 0.9, y + 1.75);
}

function bicycle(pen: Pen, x: number, y: number): string {
  const [px, py] = iso(x, y);
  const frame = pen.shape(`M${px - 3} ${py - 2}l2 -4h4l2 4m-4 0l2 -4`, 'none', { stroke: '#27405c', width: 0.9 });
  const wheel = (dx: number) => pen.oval([px + dx, py - 2], [2, 2.2], '#e5d3b0', { stroke: '#4d4a50', width: 0.8 });
  return wheel(-3) + wheel(3) + frame;
}
