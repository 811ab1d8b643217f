import { shade } from './colour.ts';
import { iso, round } from './iso.ts';
import { LAND } from './palette.ts';
import type { Pen } from './pen.ts';

/** The windmill on the far bank. */
export function mill(pen: Pen, gx: number, gy: number): string {
  const [x, y] = iso(gx, gy).map(round) as [number, number];
  const sails = [0, 1, 2, 3].map(
    (i) =>
      `<g transform="translate(${x - 5} ${y - 72}) rotate(${22 + i * 90})">` +
      pen.line(
        [
          [0, 0],
          [0, -54],
        ],
        '#5a4234',
        2.8,
      ) +
      pen.poly(
        [
          [0, -10],
          [11, -10],
          [11, -54],
          [0, -54],
        ],
        '#f3ead6',
        { stroke: '#8a6b4f', width: 0.9 },
      ) +
      pen.shape('M0 -21h11M0 -32h11M0 -43h11M5.5 -10V-54', 'none', { stroke: '#b59a76', width: 0.8 }) +
      '</g>',
  );
  return (
    pen.oval([x + 30, y], [40, 10], '#3b3550', { opacity: pen.mood.shadow }) +
    pen.oval([x, y], [37, 13], '#86a05a') +
    pen.oval([x - 3, y - 2], [33, 10], '#95ad66') +
    pen.shape(`M${x - 22} ${y - 2}L${x - 13} ${y - 66}h26L${x + 22} ${y - 2}q-22 9 -44 0z`, '#e9dcc0') +
    pen.shape(`M${x + 2} ${y + 2}L${x + 3.5} ${y - 66}h9.5L${x + 22} ${y - 2}q-10 4 -20 4z`, '#cdb98f') +
    pen.shape(`M${x - 29} ${y - 26}q29 12 58 0v4.4q-29 12 -58 0z`, '#6d5140') +
    pen.shape(`M${x - 15} ${y - 66}q3 -17 15 -18q12 1 15 18z`, '#7d4a3e') +
    pen.shape(`M${x - 4} ${y - 1}v-16h8v16z`, '#2f4b3a') +
    pen.oval([x - 8, y - 40], [2.4, 3.2], pen.mood.glow > 0 ? '#ffd877' : '#8fb6c6', { raw: pen.mood.glow > 0 }) +
    sails.join('') +
    pen.oval([x - 5, y - 72], [3.4, 3.4], '#5a4234')
  );
}

/** One black and white cow. */
export function cow(pen: Pen, gx: number, gy: number): string {
  const [x, y] = iso(gx, gy).map(round) as [number, number];
  return (
    pen.oval([x + 2, y], [8, 2.3], '#3b3550', { opacity: pen.mood.shadow }) +
    pen.shape(`M${x - 5.4} ${y}v-7q0 -2.6 2.6 -2.6h7.4q2.6 0 2.6 2.6v7h-2.1v-4.4h-6v4.4z`, '#fbf6ea') +
    pen.shape(
      `M${x - 2.6} ${y - 9.6}h4.4q1 3.4 -1.8 4.2t-3.4 -1.6zM${x + 3.6} ${y - 8}q3.4 0 3.4 2.6l-1.8 1.8q-2.6 -1.8 -1.6 -4.4z`,
      '#3a3340',
    ) +
    pen.oval([x - 7, y - 8.6], [2.7, 2.1], '#fbf6ea')
  );
}

/** Fences and a farm track on the floodplain. */
export function floodplain(pen: Pen): string {
  const fence = Array.from({ length: 22 }, (_, i) => {
    const [x, y] = iso(8 + i * 0.6, 25.6 - i * 0.05);
    return pen.line(
      [
        [x, y],
        [x, y - 6],
      ],
      '#8a7458',
      1.2,
    );
  });
  const wire = [3, 5].map((h) =>
    pen.line(
      [
        [iso(8, 25.6)[0], iso(8, 25.6)[1] - h],
        [iso(20.6, 24.55)[0], iso(20.6, 24.55)[1] - h],
      ],
      '#9a8a70',
      0.7,
    ),
  );
  const pool = iso(15.2, 23.4);
  return (
    pen.shape(
      `M${round(pool[0] - 40)} ${round(pool[1])}q10 -12 40 -9t44 8q6 10 -26 13t-50 -1q-10 -4 -8 -11z`,
      LAND.water,
      { stroke: LAND.shore, width: 2 },
    ) +
    pen.shape(`M${round(pool[0] - 16)} ${round(pool[1] + 1)}q8 -3 15 0t15 0`, 'none', {
      stroke: '#ffffff',
      width: 1.1,
      opacity: 0.5,
    }) +
    pen.line([iso(6.5, 25.6), iso(9, 28), iso(14, 30)], shade(LAND.meadow, 0.22), 5) +
    fence.join('') +
    wire.join('')
  );
}

/** A glass house with a pitched roof. */
export function greenhouse(pen: Pen, x: number, y: number, w: number): string {
  const [d, h, r] = [0.9, 0.34, 0.3];
  const glass = '#cfe3df';
  const wall = [iso(x, y + d), iso(x + w, y + d), iso(x + w, y + d, h), iso(x, y + d, h)];
  const end = [iso(x + w, y + d), iso(x + w, y), iso(x + w, y, h), iso(x + w, y + d / 2, h + r), iso(x + w, y + d, h)];
  const slope = [iso(x, y + d, h), iso(x + w, y + d, h), iso(x + w, y + d / 2, h + r), iso(x, y + d / 2, h + r)];
  const bars: string[] = [];
  for (let u = 0; u <= w + 0.01; u += 0.3)
    bars.push(pen.line([iso(x + u, y + d), iso(x + u, y + d, h), iso(x + u, y + d / 2, h + r)], '#f7faf6', 0.9));
  const warm = pen.mood.glow > 0.5;
  return (
    pen.poly(wall, warm ? '#ffe3a0' : glass, { raw: warm, opacity: 0.95 }) +
    pen.poly(slope, warm ? '#f7d795' : shade(glass, 0.3), { raw: warm, opacity: 0.92 }) +
    pen.poly(end, warm ? '#e9c176' : shade(glass, -0.14), { raw: warm, opacity: 0.95 }) +
    pen.line(end, '#f7faf6', 1) +
    bars.join('')
  );
}
