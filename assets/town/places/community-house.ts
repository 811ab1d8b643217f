import { solid } from '../face.ts';
import { drawHouse } from '../house.ts';
import { between, iso, type Point, round } from '../iso.ts';
import { glow } from '../lights.ts';
import type { Pen } from '../pen.ts';
import type { Place } from '../places.ts';

const BAYS = [
  { wall: '#e3b35b', tile: '#b4533e' },
  { wall: '#d98457', tile: '#a04a3a' },
  { wall: '#7fa69a', tile: '#b4533e' },
] as const;

const FLAGS = ['#b4533e', '#e3b35b', '#7fa69a', '#7a2e5a', '#3d7da0'] as const;

/** The community house: three cheerful gables, bunting and a bench. */
export function communityHouse(pen: Pen, { site: { x, y } }: Place): string {
  const bays = BAYS.map(({ wall, tile }, i) =>
    drawHouse(pen, {
      block: { x: x + i * 0.95, y, w: 0.95, d: 1.5, h: 0.95 },
      roof: { kind: 'gable', rise: 0.55, front: 'left', shape: 'plain' },
      wall,
      tile,
      door: '#7a2e5a',
      left:
        i === 1
          ? { columns: 1, width: 0.4, height: 0.46, sill: 0.28, door: 0 }
          : { columns: 2, height: 0.46, sill: 0.28 },
      right: { columns: 3, height: 0.42, sill: 0.28 },
    }),
  );
  const bench = solid(pen, { x: x + 2.2, y: y + 1.72, w: 0.46, d: 0.14, h: 0.13 }, '#9b6a48');
  const table = solid(pen, { x: x + 0.2, y: y + 1.74, w: 0.42, d: 0.2, h: 0.18 }, '#3d7da0');
  const cord = [iso(x - 0.1, y + 1.9, 1.05), iso(x + 1.4, y + 2, 0.74), iso(x + 3, y + 1.9, 1.05)] as const;
  return bays.join('') + table + bench + bunting(pen, cord) + glow(pen, iso(x + 1.4, y + 1.7), 34);
}

function bunting(pen: Pen, [left, middle, right]: readonly [Point, Point, Point]): string {
  const flags = Array.from({ length: 13 }, (_, i) => {
    const share = (i / 12) * 2;
    const [x, y] = share <= 1 ? between(left, middle, share) : between(middle, right, share - 1);
    return pen.shape(`M${round(x - 2.8)} ${round(y)}h5.6l-2.8 5.8z`, FLAGS[i % FLAGS.length] ?? FLAGS[0]);
  });
  const poles = [left, right].map(([x, y]) =>
    pen.line(
      [
        [x, y],
        [x, y + 28],
      ],
      '#6d5140',
      1.2,
    ),
  );
  return poles.join('') + pen.line([left, middle, right], '#6d5140', 0.9) + flags.join('');
}
