import { shade } from './colour.ts';
import { type Block, faceOf, panel, solid } from './face.ts';
import { iso } from './iso.ts';
import type { Pen } from './pen.ts';

function wheels(pen: Pen, block: Block, along: readonly number[]): string {
  return along.map((u) => pen.oval(iso(block.x + u, block.y + block.d, 0.07), [2.4, 2.8], '#33313a')).join('');
}

/** A small parked car, nose to the lower right. */
export function car(pen: Pen, x: number, y: number, colour: string): string {
  const body: Block = { x, y, w: 0.62, d: 0.28, h: 0.14, z: 0.06 };
  const cabin: Block = { x: x + 0.14, y: y + 0.03, w: 0.32, d: 0.22, h: 0.13, z: 0.2 };
  const glass = faceOf(cabin, 'left');
  const end = faceOf(cabin, 'right');
  return (
    pen.oval(iso(x + 0.4, y + 0.1), [12, 4], '#3b3550', { opacity: pen.mood.shadow }) +
    solid(pen, body, colour) +
    solid(pen, cabin, shade(colour, 0.1)) +
    panel(pen, glass, [0.03, 0.03, 0.26, 0.08], '#7f9fb0') +
    panel(pen, end, [0.02, 0.03, 0.18, 0.08], '#8fb0c0') +
    wheels(pen, body, [0.13, 0.48])
  );
}

/** A car that stands across, nose to the lower left. */
export function carAcross(pen: Pen, x: number, y: number, colour: string): string {
  const body: Block = { x, y, w: 0.28, d: 0.62, h: 0.14, z: 0.06 };
  const cabin: Block = { x: x + 0.03, y: y + 0.16, w: 0.22, d: 0.32, h: 0.13, z: 0.2 };
  return (
    pen.oval(iso(x + 0.3, y + 0.3), [12, 4], '#3b3550', { opacity: pen.mood.shadow }) +
    solid(pen, body, colour) +
    solid(pen, cabin, shade(colour, 0.1)) +
    panel(pen, faceOf(cabin, 'right'), [0.03, 0.03, 0.26, 0.08], '#7f9fb0') +
    panel(pen, faceOf(cabin, 'left'), [0.02, 0.03, 0.18, 0.08], '#9fbfcc') +
    [0.12, 0.46].map((v) => pen.oval(iso(x + 0.28, y + v, 0.07), [2.4, 2.8], '#33313a')).join('')
  );
}

/** The press van with its dish. */
export function dishVan(pen: Pen, x: number, y: number): string {
  const body: Block = { x, y, w: 0.82, d: 0.38, h: 0.4, z: 0.07 };
  const nose: Block = { x: x + 0.82, y: y + 0.02, w: 0.2, d: 0.34, h: 0.24, z: 0.07 };
  const face = faceOf(body, 'left');
  const [dx, dy] = iso(x + 0.3, y + 0.2, 0.47);
  return (
    solid(pen, nose, '#cfd8da') +
    solid(pen, body, '#f4f1e8') +
    panel(pen, face, [0.06, 0.12, 0.6, 0.1], '#c8342f') +
    wheels(pen, body, [0.16, 0.7]) +
    pen.line(
      [
        [dx, dy],
        [dx, dy - 8],
      ],
      '#777777',
      1.6,
    ) +
    `<g transform="rotate(-28 ${dx} ${dy - 10})">${pen.oval([dx + 2, dy - 11], [7, 5], '#e9edf0', { stroke: '#8b97a0', width: 1.2 })}</g>`
  );
}

/** The fire engine in front of its doors. */
export function fireEngine(pen: Pen, x: number, y: number): string {
  const body: Block = { x, y, w: 0.42, d: 0.72, h: 0.42, z: 0.08 };
  const cab: Block = { x, y: y + 0.72, w: 0.42, d: 0.3, h: 0.36, z: 0.08 };
  const side = faceOf(body, 'right');
  const front = faceOf(cab, 'left');
  const ladder = [0.08, 0.34].map((v) =>
    pen.line([iso(x + v, y + 0.02, 0.56), iso(x + v, y + 1, 0.56)], '#e8e4da', 1.4),
  );
  return (
    solid(pen, body, '#c8342f') +
    panel(pen, side, [0.04, 0.12, 0.64, 0.07], '#f6e58a') +
    panel(pen, side, [0.06, 0.22, 0.24, 0.14], '#8f2520') +
    panel(pen, side, [0.38, 0.22, 0.24, 0.14], '#8f2520') +
    solid(pen, cab, '#c8342f') +
    panel(pen, front, [0.05, 0.17, 0.32, 0.14], '#a9cdd8') +
    panel(pen, front, [0.02, 0.06, 0.38, 0.05], '#f4f1e8') +
    panel(pen, faceOf(cab, 'right'), [0.05, 0.17, 0.18, 0.14], '#8fb6c6') +
    ladder.join('') +
    pen.oval(iso(x + 0.21, y + 0.9, 0.49), [2.4, 1.6], '#3f7fd0', { raw: pen.mood.glow > 0 }) +
    [0.16, 0.6, 0.9].map((v) => pen.oval(iso(x + 0.42, y + v, 0.08), [2.6, 3], '#2c2a30')).join('')
  );
}
