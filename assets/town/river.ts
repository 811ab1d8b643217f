import { shade } from './colour.ts';
import { type Bank, bankLine, beyondBank } from './curve.ts';
import { iso, plot, round } from './iso.ts';
import { mirrored } from './lights.ts';
import { LAND } from './palette.ts';
import type { Pen } from './pen.ts';

const NEAR: Bank = { y: 14.2, wave: 0.35, phase: 0 };
const FAR: Bank = { y: 20.2, wave: 0.5, phase: 1.2 };

/** The green dike along the town, in three steps of light. */
export function dike(pen: Pen): string {
  return (
    pen.shape(beyondBank({ y: 13, wave: 0.3, phase: 0 }), shade(LAND.dike, -0.04)) +
    pen.shape(beyondBank({ y: 13.35, wave: 0.3, phase: 0 }), shade(LAND.dike, 0.14)) +
    pen.shape(beyondBank({ y: 13.8, wave: 0.33, phase: 0 }), LAND.dike)
  );
}

/** The Waal itself, with its waves and the floodplain on the far side. */
export function river(pen: Pen): string {
  return (
    pen.shape(beyondBank(NEAR), 'url(#water)') +
    pen.shape(bankLine(NEAR), 'none', { stroke: LAND.shore, width: 4 }) +
    pen.shape(bankLine({ ...NEAR, y: 14.5 }), 'none', {
      stroke: '#ffffff',
      width: 1.4,
      opacity: 0.4,
      dash: '26 14 8 18',
    }) +
    waves(pen) +
    [7.9, 10.9, 13.3, 17.3, 19.7, 24.3, 27.5].map((x) => mirrored(pen, x, 15.3)).join('') +
    pen.shape(beyondBank(FAR), LAND.sand) +
    pen.shape(beyondBank({ ...FAR, y: 20.6 }), LAND.meadow) +
    pen.shape(beyondBank({ y: 27.5, wave: 0.6, phase: 0.4 }), shade(LAND.meadow, -0.05)) +
    tufts(pen) +
    groynes(pen)
  );
}

function waves(pen: Pen): string {
  const parts: string[] = [];
  for (let i = 0; i < 60; i += 1) {
    const [x, y] = iso(-9 + pen.chance(i, 1) * 40, 14.9 + pen.chance(i, 2) * 4.7);
    const length = 9 + pen.chance(i, 3) * 20;
    const d = `M${round(x)} ${round(y)}q${round(length / 4)} -3 ${round(length / 2)} 0t${round(length / 2)} 0`;
    parts.push(pen.shape(d, 'none', { stroke: '#ffffff', width: 1.2, opacity: 0.22 + pen.chance(i, 4) * 0.28 }));
  }
  return parts.join('');
}

function tufts(pen: Pen): string {
  const parts: string[] = [];
  for (let i = 0; i < 70; i += 1) {
    const [x, y] = iso(-4 + pen.chance(i, 5) * 30, 21.4 + pen.chance(i, 6) * 14);
    const d = `M${round(x)} ${round(y)}l2 -5l2 5M${round(x + 3)} ${round(y)}l2 -4l2 4`;
    parts.push(pen.shape(d, 'none', { stroke: shade(LAND.meadow, -0.2), width: 1, opacity: 0.7 }));
  }
  return parts.join('');
}

/** Stone groynes that reach into the stream. */
function groynes(pen: Pen): string {
  const far = [-4, 1, 6, 11, 25, 30].map((x) => [iso(x, 20.6), iso(x - 0.3, 19)] as const);
  const near = [-9, -4.5, 0].map((x) => [iso(x, 13.9), iso(x + 0.2, 15.3)] as const);
  return [...far, ...near]
    .map(
      (line) =>
        pen.line(line, '#8d8578', 7.5) + pen.line(line, '#a59c8c', 4) + pen.line(line, '#b8af9f', 1.4, { dash: '3 4' }),
    )
    .join('');
}

/** The stone quays in front of the town. */
export function quays(pen: Pen): string {
  return [
    { x: 5.4, w: 14.6 },
    { x: 21.3, w: 7.6 },
  ]
    .map(({ x, w }) => quay(pen, x, w))
    .join('');
}

function quay(pen: Pen, x: number, w: number): string {
  const top = plot({ x, y: 12.9, w, d: 1.6 });
  const wall = [iso(x, 14.5), iso(x + w, 14.5), iso(x + w, 14.5, -0.5), iso(x, 14.5, -0.5)];
  const seams: string[] = [];
  for (let u = x + 0.6; u < x + w; u += 0.8) {
    seams.push(pen.line([iso(u, 12.95), iso(u, 14.45)], LAND.paveLine, 0.8, { opacity: 0.6 }));
    seams.push(pen.line([iso(u, 14.5, -0.06), iso(u, 14.5, -0.46)], shade(LAND.quayWall, -0.12), 0.8));
  }
  const bollards: string[] = [];
  for (let u = x + 1; u < x + w; u += 1.6) {
    const [bx, by] = iso(u, 14.35);
    bollards.push(pen.shape(`M${round(bx - 1.6)} ${round(by)}v-4h3.2v4z`, '#4d4a50'));
  }
  return (
    pen.poly(top, LAND.quay, { stroke: '#c2ad86', width: 1 }) +
    pen.poly(wall, LAND.quayWall, { stroke: shade(LAND.quayWall, -0.14), width: 1 }) +
    pen.line([iso(x, 14.46), iso(x + w, 14.46)], shade(LAND.quay, 0.35), 1.6) +
    seams.join('') +
    bollards.join('')
  );
}
