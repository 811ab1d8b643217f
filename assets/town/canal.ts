import { shade } from './colour.ts';
import { iso, type Point, round } from './iso.ts';
import { LAND } from './palette.ts';
import type { Pen } from './pen.ts';

/** The old harbour and the canal that joins it to the river, clockwise at street level. */
const OPENING = [
  [3, -2.4],
  [8.6, -2.4],
  [8.6, -0.3],
  [4.1, -0.3],
  [4.1, 14.6],
  [3, 14.6],
] as const;

const DEPTH = 0.34;

const ring = (z: number): Point[] => OPENING.map(([x, y]) => iso(x, y, z));
const attribute = (points: readonly Point[]) => points.map(([x, y]) => `${round(x)},${round(y)}`).join(' ');

/** The clip that keeps the water inside its stone walls. */
export const canalClip = `<clipPath id="canal"><polygon points="${attribute(ring(0))}"/></clipPath>`;

/** Stone walls, lower water, ripples and a light edge. */
export function canal(pen: Pen): string {
  const walls = pen.poly(ring(0), LAND.quayWall);
  const shadowSide = [iso(3, -2.4, 0), iso(3, 14.6, 0), iso(3, 14.6, -DEPTH), iso(3, -2.4, -DEPTH)];
  const inside =
    walls +
    pen.poly(shadowSide, shade(LAND.quayWall, -0.22)) +
    pen.poly(ring(-DEPTH), LAND.water) +
    pen.line([iso(3.04, -2.3, -DEPTH), iso(3.04, 14.6, -DEPTH)], LAND.waterDeep, 5, { opacity: 0.5 }) +
    pen.line([iso(3, -2.32, -DEPTH), iso(8.6, -2.32, -DEPTH)], LAND.waterDeep, 5, { opacity: 0.5 }) +
    ripples(pen);
  return (
    pen.poly(rim(), LAND.quay, { stroke: LAND.quay, width: 9 }) +
    `<g clip-path="url(#canal)">${inside}</g>` +
    pen.line([...ring(0), iso(3, -2.4)], shade(LAND.quay, 0.4), 1.3)
  );
}

const rim = (): Point[] => ring(0);

function ripples(pen: Pen): string {
  const parts: string[] = [];
  for (let i = 0; i < 26; i += 1) {
    const harbour = i < 10;
    const gx = harbour ? 3.4 + pen.chance(i, 11) * 4.6 : 3.2 + pen.chance(i, 11) * 0.5;
    const gy = harbour ? -2 + pen.chance(i, 12) * 1.5 : pen.chance(i, 12) * 11;
    const [x, y] = iso(gx, gy, -DEPTH);
    const d = `M${round(x)} ${round(y)}q3 -2 6 0t6 0`;
    parts.push(pen.shape(d, 'none', { stroke: '#ffffff', width: 1, opacity: 0.4 }));
  }
  return parts.join('');
}
