import { shade } from './colour.ts';
import { solid } from './face.ts';
import { iso, type Point } from './iso.ts';
import { LAND } from './palette.ts';
import type { Pen } from './pen.ts';

/** Where the canal runs, in tiles. */
const FROM = 2.9;
const TO = 4.2;

/** A stone arch over the canal, with a low wall on both sides. */
export function archBridge(pen: Pen, y: number, width: number): string {
  const rise = (t: number) => 0.22 * Math.sin(Math.PI * t);
  const shares = Array.from({ length: 13 }, (_, i) => i / 12);
  const line = (at: number, lift: number): Point[] =>
    shares.map((t) => iso(FROM + (TO - FROM) * t, at, rise(t) + lift));
  const near = y + width / 2;
  const far = y - width / 2;
  const wall = [...line(near, 0.14), ...hole(near)];
  const rail = (at: number) =>
    pen.poly([...line(at, 0), ...line(at, 0.16).reverse()], '#c48a64') + pen.line(line(at, 0.17), '#f0dcba', 1.6);
  return (
    rail(far) +
    pen.poly([...line(far, 0), ...line(near, 0).reverse()], LAND.road) +
    pen.poly(wall, '#b9795a') +
    pen.line(line(near, 0.15), '#f0dcba', 1.8)
  );
}

/** The lower edge of the near wall, with the opening for boats. */
function hole(y: number): Point[] {
  const arc = Array.from({ length: 9 }, (_, i) => {
    const angle = (Math.PI * i) / 8;
    return iso(TO - 0.3 - ((1 - Math.cos(angle)) / 2) * (TO - FROM - 0.6), y, -0.34 + Math.sin(angle) * 0.38);
  });
  return [iso(TO, y, -0.05), iso(TO - 0.3, y, -0.34), ...arc, iso(FROM + 0.3, y, -0.34), iso(FROM, y, -0.05)];
}

/** A white drawbridge: a portal on the far quay, balance beams over it, chains to the deck. */
export function drawbridge(pen: Pen, y: number): string {
  const white = '#fbf6ea';
  const [back, front] = [y - 0.3, y + 0.3];
  const post = TO + 0.1;
  const deck = solid(pen, { x: FROM, y: back, w: TO - FROM, d: 0.6, h: 0.07 }, '#d9c6a0');
  const planks = [0.2, 0.4, 0.6, 0.8, 1].map((u) =>
    pen.line([iso(FROM + u, back, 0.07), iso(FROM + u, front, 0.07)], '#b59a6e', 0.8),
  );
  const arm = (at: number) =>
    pen.line([iso(post, at, 0), iso(post, at, 1.3)], white, 3.2) +
    pen.line([iso(FROM + 0.25, at, 1.2), iso(post + 0.95, at, 1.44)], white, 2.8) +
    pen.line([iso(FROM + 0.25, at, 1.2), iso(FROM + 0.25, at, 0.1)], '#6d6a64', 0.9) +
    pen.line([iso(FROM, at, 0.26), iso(TO, at, 0.26)], white, 1.3);
  const across = (x: number, z: number, width: number) => pen.line([iso(x, back, z), iso(x, front, z)], white, width);
  const weight = solid(pen, { x: post + 0.8, y: back - 0.02, w: 0.14, d: 0.64, h: 0.16, z: 1.34 }, '#e8e0cc');
  return (
    deck + planks.join('') + arm(back) + weight + across(post, 1.3, 3.2) + across(FROM + 0.25, 1.2, 2) + arm(front)
  );
}

/** The lock in the dike: stone heads, two pairs of gates and their white arms. */
export function lock(pen: Pen): string {
  const heads = [11.1, 13.1].flatMap((y) =>
    [2.72, 4.1].map((x) => solid(pen, { x, y, w: 0.28, d: 0.62, h: 0.1 }, LAND.stone)),
  );
  return heads.join('') + gates(pen, 11.4) + gates(pen, 13.5) + keeper(pen);
}

function gates(pen: Pen, y: number): string {
  const tip = iso(3.55, y - 0.22, -0.04);
  const leaf = (x: number) => {
    const hinge = iso(x, y, -0.04);
    return (
      pen.poly([hinge, tip, iso(3.55, y - 0.22, -0.34), iso(x, y, -0.34)], '#4f6a58') +
      pen.line([hinge, tip], '#f4efe4', 2)
    );
  };
  const arm = (x: number, out: number) => pen.line([iso(x, y, 0.14), iso(x + out, y + 0.3, 0.16)], '#f4efe4', 2.4);
  return leaf(3) + leaf(4.1) + arm(3, -0.5) + arm(4.1, 0.5);
}

function keeper(pen: Pen): string {
  return (
    solid(pen, { x: 4.5, y: 13.06, w: 0.4, d: 0.36, h: 0.42 }, '#e8dcc4') +
    solid(pen, { x: 4.45, y: 13.01, w: 0.5, d: 0.46, h: 0.07, z: 0.42 }, shade('#2f5f78', 0.1))
  );
}
