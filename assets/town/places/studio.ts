import { faceOf, panel, solid } from '../face.ts';
import { drawHouse } from '../house.ts';
import { iso, type Point } from '../iso.ts';
import type { Pen } from '../pen.ts';
import type { Place } from '../places.ts';
import { car } from '../vehicles.ts';
import { words } from '../words.ts';

/** The regional broadcaster: a dark box with a glass front, dishes and a mast. */
export function studio(pen: Pen, { site: { x, y } }: Place): string {
  const low = { x, y, w: 2.8, d: 1.7, h: 0.95 };
  const high = { x: x + 0.15, y: y + 0.15, w: 1.35, d: 1.3, h: 0.85, z: 0.95 };
  const ground = drawHouse(pen, {
    block: low,
    roof: { kind: 'flat' },
    wall: '#4b5566',
    tile: '#8d929a',
    trim: '#d8d4c8',
    brick: false,
    left: { columns: 6, width: 0.34, height: 0.42, sill: 0.24, shop: true, door: 4 },
    right: { columns: 3, width: 0.3, height: 0.36, sill: 0.3 },
    door: '#b4352f',
  });
  const upper = drawHouse(pen, {
    block: high,
    roof: { kind: 'flat' },
    wall: '#b4352f',
    tile: '#a8a49c',
    trim: '#e8d8c8',
    brick: false,
    right: { columns: 2, width: 0.32, height: 0.36, sill: 0.24 },
  });
  const front = faceOf(high, 'left');
  const name = words(pen, front, [0.675, 0.32], { text: 'RTV', size: 12, colour: '#fffaf0' });
  const strip = panel(pen, faceOf(low, 'left'), [0, 0.8, 2.8, 0.06], '#e2b34c');
  return (
    ground +
    strip +
    upper +
    name +
    mast(pen, iso(x + 2.35, y + 0.35, 0.95)) +
    dish(pen, iso(x + 1.9, y + 0.9, 0.95), 8) +
    dish(pen, iso(x + 2.35, y + 1.2, 0.95), 6) +
    solid(pen, { x: x + 0.5, y: y + 0.5, w: 0.4, d: 0.3, h: 0.16, z: 1.8 }, '#a8a49c') +
    car(pen, x + 0.3, y + 2, '#f4f1e8')
  );
}

function dish(pen: Pen, [x, y]: Point, size: number): string {
  const bowl = pen.oval([x, y - size - 3], [size, size * 0.72], '#edf0f0', { stroke: '#9aa5ab', width: 1.1 });
  return `${pen.line(
    [
      [x, y],
      [x, y - size],
    ],
    '#7d7a76',
    1.6,
  )}<g transform="rotate(-26 ${x} ${y - size - 3})">${bowl}</g>`;
}

/** A lattice mast in red and white. */
function mast(pen: Pen, [x, y]: Point): string {
  const height = 92;
  const sections = Array.from({ length: 8 }, (_, i) => {
    const low = y - (height / 8) * i;
    const up = low - height / 8;
    const [a, b] = [5 - i * 0.55, 5 - (i + 1) * 0.55];
    const colour = i % 2 ? '#f4efe4' : '#c8342f';
    const frame = [
      [x - a, low],
      [x - b, up],
      [x + a, low],
      [x + b, up],
      [x - a, low],
    ] as const;
    return (
      pen.line(frame, colour, 1.3) +
      pen.line(
        [
          [x + b, up],
          [x - b, up],
        ],
        colour,
        1.1,
      )
    );
  });
  const tip: Point = [x, y - height];
  const light = pen.oval([tip[0], tip[1] - 7], [2, 2], '#ff5a4a', { raw: pen.mood.glow > 0 });
  return sections.join('') + pen.line([tip, [tip[0], tip[1] - 7]], '#c8342f', 1.2) + light;
}
