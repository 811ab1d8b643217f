import { solid } from '../face.ts';
import { iso } from '../iso.ts';
import { glow } from '../lights.ts';
import type { Pen } from '../pen.ts';
import type { Place } from '../places.ts';

const PETALS = ['#f6f0e4', '#e8b4b0', '#f2cf63', '#c9a0c8'] as const;

/** The ferry steps, where people leave candles and flowers. */
export function ferrySteps(pen: Pen, { site: { x, y, w } }: Place): string {
  const steps = Array.from({ length: 6 }, (_, i) =>
    solid(pen, { x, y: y + 0.66 + i * 0.15, w, d: 0.17, h: 0.5 - i * 0.07, z: -0.55 }, i % 2 ? '#cbb896' : '#d8c7a6'),
  );
  const landing = solid(pen, { x: x - 0.12, y: y - 0.1, w: w + 0.24, d: 0.78, h: 0.05 }, '#e2d2b0');
  const posts = [x - 0.05, x + w - 0.05].map((px) =>
    solid(pen, { x: px, y: y + 0.56, w: 0.11, d: 0.11, h: 0.62 }, '#5a4f49'),
  );
  const caps = [x, x + w].map((px) => pen.oval(iso(px, y + 0.62, 0.66), [2.6, 2], '#e8e2d4'));
  const candles = Array.from({ length: 16 }, (_, i) =>
    candle(pen, x + 0.14 + (i % 8) * 0.15, y + 0.12 + Math.floor(i / 8) * 0.26 + (i % 3) * 0.05, i),
  );
  return (
    steps.reverse().join('') +
    landing +
    posts.join('') +
    caps.join('') +
    glow(pen, iso(x + w / 2, y + 0.3), 44) +
    flowers(pen, x, y) +
    candles.join('')
  );
}

function candle(pen: Pen, x: number, y: number, index: number): string {
  const [px, py] = iso(x, y, 0.05);
  const tall = 4 + (index % 3) * 1.2;
  return (
    pen.line(
      [
        [px, py],
        [px, py - tall],
      ],
      index % 4 === 0 ? '#b8352f' : '#fff8e6',
      2.2,
    ) +
    pen.oval([px, py - tall - 2], [1.5, 2.3], '#ffb534', { raw: true }) +
    pen.oval([px, py - tall - 1.5], [0.7, 1.1], '#fff3c0', { raw: true })
  );
}

function flowers(pen: Pen, x: number, y: number): string {
  return Array.from({ length: 14 }, (_, i) => {
    const [px, py] = iso(x + 0.02 + pen.chance(i, 91) * 1.3, y + 0.02 + pen.chance(i, 92) * 0.14, 0.05);
    return (
      pen.oval([px, py - 1], [2.6, 1.8], '#6f8f57') + pen.oval([px, py - 2.4], [2, 1.6], PETALS[i % 4] ?? PETALS[0])
    );
  }).join('');
}
