import { faceOf, panel, solid } from '../face.ts';
import { drawHouse } from '../house.ts';
import { iso, round } from '../iso.ts';
import type { Pen } from '../pen.ts';
import type { Place } from '../places.ts';

/** The allotment of the scenario: a green tarred shed with a little flag, beds and a water butt. */
export function allotment(pen: Pen, { site: { x, y } }: Place): string {
  const block = { x, y, w: 0.95, d: 0.8, h: 0.58 };
  const hut = drawHouse(pen, {
    block,
    roof: { kind: 'gable', rise: 0.34, front: 'left', shape: 'plain', attic: false },
    wall: '#5c8a6a',
    tile: '#6b6670',
    trim: '#f6ead2',
    door: '#c8812f',
    left: { columns: 2, width: 0.22, height: 0.26, sill: 0.2, door: 0 },
    right: { columns: 2, width: 0.2, height: 0.22, sill: 0.24 },
  });
  const butt = solid(pen, { x: x + 1.02, y: y + 0.56, w: 0.16, d: 0.16, h: 0.24 }, '#3d6a9a');
  const bench = solid(pen, { x: x + 0.1, y: y + 0.86, w: 0.36, d: 0.1, h: 0.1 }, '#9b6a48');
  const beds = [0, 1, 2].map((i) => bed(pen, x + 1.28, y + 0.02 + i * 0.48, i));
  return hut + butt + bench + beds.join('') + pennant(pen, x + 0.05, y + 0.05) + scarecrow(pen, x + 1.66, y + 1.4);
}

/** One bed of earth with its rows of green. */
function bed(pen: Pen, x: number, y: number, index: number): string {
  const greens = ['#5f8f4a', '#7fae52', '#c9603f'] as const;
  const soil = solid(pen, { x, y, w: 0.72, d: 0.34, h: 0.04 }, '#7a5a40');
  const plants = Array.from({ length: 8 }, (_, i) => {
    const [px, py] = iso(x + 0.1 + (i % 4) * 0.17, y + 0.1 + Math.floor(i / 4) * 0.16, 0.04);
    return pen.oval([px, py - 2], [2.7, 2.2], greens[index] ?? greens[0]);
  });
  return soil + plants.join('');
}

function pennant(pen: Pen, x: number, y: number): string {
  const foot = iso(x, y, 0.5);
  const [tx, ty] = iso(x, y, 1.75);
  return pen.line([foot, [tx, ty]], '#8b8378', 1.2) + pen.shape(`M${round(tx)} ${round(ty)}l15 3.5l-15 4z`, '#2f5f9a');
}

function scarecrow(pen: Pen, x: number, y: number): string {
  const [px, py] = iso(x, y);
  return (
    pen.line(
      [
        [px, py],
        [px, py - 15],
      ],
      '#6d5140',
      1.3,
    ) +
    pen.line(
      [
        [px - 5, py - 10],
        [px + 5, py - 10],
      ],
      '#6d5140',
      1.3,
    ) +
    pen.shape(`M${round(px - 4)} ${round(py - 11)}h8l-1.5 7h-5z`, '#b4533e') +
    pen.oval([px, py - 14], [2.2, 2.4], '#e8cfa0') +
    pen.line(
      [
        [px - 4, py - 15.5],
        [px + 4, py - 15.5],
      ],
      '#8a6b3a',
      1.5,
    )
  );
}

/** A neighbour's plot: beds and a plain shed, in its own colour. */
export function neighbourPlot(pen: Pen, x: number, y: number, colour: string): string {
  const block = { x, y, w: 0.6, d: 0.55, h: 0.46 };
  const shed = drawHouse(pen, {
    block,
    roof: { kind: 'gable', rise: 0.34, front: 'right', shape: 'plain', attic: false },
    wall: colour,
    tile: '#8e4a3c',
    brick: false,
    left: { columns: 1, width: 0.18, height: 0.2, sill: 0.16 },
  });
  const door = panel(pen, faceOf(block, 'right'), [0.16, 0.02, 0.2, 0.34], '#5a4234');
  return (
    shed +
    door +
    [0, 1].map((i) => bed(pen, x + 0.78, y + 0.02 + i * 0.44, Math.floor(pen.chance(x, y, i) * 3))).join('')
  );
}
