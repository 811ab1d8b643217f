import { iso, type Point, round, WORLD } from './iso.ts';

/** A flowing line through the points (Catmull-Rom), as the `d` of a path. */
export function flowing(points: readonly Point[]): string {
  const at = (i: number): Point => points[Math.max(0, Math.min(points.length - 1, i))] ?? [0, 0];
  const [x0, y0] = at(0);
  let d = `M${round(x0)} ${round(y0)}`;
  for (let i = 0; i < points.length - 1; i += 1) {
    const [a, b, c, e] = [at(i - 1), at(i), at(i + 1), at(i + 2)];
    const first = `${round(b[0] + (c[0] - a[0]) / 6)} ${round(b[1] + (c[1] - a[1]) / 6)}`;
    const second = `${round(c[0] - (e[0] - b[0]) / 6)} ${round(c[1] - (e[1] - b[1]) / 6)}`;
    d += `C${first} ${second} ${round(c[0])} ${round(c[1])}`;
  }
  return d;
}

/** One bank of the Waal: the line y, waving a little. */
export interface Bank {
  readonly y: number;
  readonly wave: number;
  readonly phase: number;
}

/** The line of a bank across the whole picture. */
export function bankLine({ y, wave, phase }: Bank): string {
  const points: Point[] = [];
  for (let x = -18; x <= 44; x += 1) {
    const bend = x > 26 ? (x - 26) * 0.06 : 0;
    points.push(iso(x, y + Math.sin(x * 0.22 + phase) * wave + bend));
  }
  return flowing(points);
}

/** All the ground on the river side of a bank, down to the lower edge of the picture. */
export function beyondBank(bank: Bank): string {
  return `${bankLine(bank)}L${WORLD.width + 300} ${WORLD.height + 400}L-300 ${WORLD.height + 400}Z`;
}
