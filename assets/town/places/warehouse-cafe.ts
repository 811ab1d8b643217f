import { faceOf, lit, panel } from '../face.ts';
import { drawHouse } from '../house.ts';
import { iso, round } from '../iso.ts';
import { glow } from '../lights.ts';
import type { Pen } from '../pen.ts';
import type { Place } from '../places.ts';
import { pane } from '../windows.ts';
import { words } from '../words.ts';

const SHADES = ['#b4352f', '#e3b35b', '#2f5f78'] as const;

/** Café De Loods: an old warehouse on the canal, hoist beam, wide doors and parasols. */
export function warehouseCafe(pen: Pen, { site: { x, y } }: Place): string {
  const block = { x, y, w: 1.5, d: 2, h: 1.6 };
  const house = drawHouse(pen, {
    block,
    roof: { kind: 'gable', rise: 0.95, front: 'right', shape: 'spout' },
    wall: '#96503f',
    tile: '#5f5a63',
    trim: '#e9d6ae',
    left: { columns: 3, rows: 2, width: 0.22, height: 0.32, sill: 0.4, step: 0.66, shutters: '#2f4b3a' },
  });
  const front = faceOf(block, 'right');
  const openings = [0.16, 0.76, 1.36].map((u) => {
    const frame = panel(pen, front, [u - 0.04, 0, 0.52, 0.72], '#e9d6ae');
    return frame + pane(pen, front, [u, 0.04, 0.44, 0.62]) + panel(pen, front, [u + 0.2, 0.04, 0.03, 0.62], '#2f4b3a');
  });
  const hatches = [0.82].map(
    (u) =>
      panel(pen, front, [u, 1.12, 0.36, 0.48], '#2f4b3a') + panel(pen, front, [u + 0.17, 1.12, 0.02, 0.48], '#1f332a'),
  );
  const lights = [0.22, 1.42].map((u) => pane(pen, front, [u, 1.16, 0.32, 0.3]));
  const board = panel(pen, front, [0.12, 0.78, 1.76, 0.24], '#27332c');
  const name = words(pen, front, [1, 0.83], { text: 'CAFÉ DE LOODS', size: 6, colour: '#f2d58a' });
  const beam = pen.line([front.at(1, 2.25), front.at(1, 2.25, -0.3)], lit('left', '#5a4234'), 2.4);
  const parasols = [0.1, 0.9, 1.7].map((v, i) => parasol(pen, x + 1.86, y + v, SHADES[i] ?? SHADES[0]));
  return (
    house +
    openings.join('') +
    hatches.join('') +
    lights.join('') +
    board +
    name +
    beam +
    glow(pen, iso(x + 1.7, y + 1), 40) +
    parasols.join('')
  );
}

function parasol(pen: Pen, x: number, y: number, colour: string): string {
  const [px, py] = [round(iso(x, y)[0]), round(iso(x, y)[1])];
  return (
    pen.oval([px + 4, py], [9, 3.4], '#3b3550', { opacity: pen.mood.shadow }) +
    pen.line(
      [
        [px, py],
        [px, py - 13],
      ],
      '#6d5140',
      1.2,
    ) +
    pen.oval([px, py - 3.5], [3.6, 1.6], '#c9a27c') +
    pen.shape(`M${px - 10} ${py - 10.5}q10 -9 20 0q-10 4.4 -20 0z`, colour) +
    pen.shape(`M${px - 4} ${py - 8.7}q0 -5 4 -6.4q4 1.4 4 6.4q-4 1 -8 0z`, '#fff6e0', { opacity: 0.75 })
  );
}
