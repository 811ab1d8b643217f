import { shade } from './colour.ts';
import { faceOf, panel, solid } from './face.ts';
import { iso, nudge, type Point } from './iso.ts';
import type { Pen } from './pen.ts';

/** A market stall: crates under a striped awning. */
export function stall(pen: Pen, x: number, y: number, colour: string): string {
  const posts = [0, 0.7].flatMap((u) =>
    [0, 0.36].map((v) => pen.line([iso(x + u, y + v), iso(x + u, y + v, 0.46)], '#8a7458', 1.1)),
  );
  const goods = ['#c9603f', '#e3b35b', '#7fae52', '#d98457'].map((fruit, i) =>
    pen.oval(iso(x + 0.1 + i * 0.17, y + 0.3, 0.2), [3, 1.8], fruit),
  );
  const awning = Array.from({ length: 6 }, (_, i) => {
    const [u, v] = [x - 0.06 + i * 0.137, x - 0.06 + (i + 1) * 0.137];
    const cloth = [iso(u, y - 0.04, 0.62), iso(v, y - 0.04, 0.62), iso(v, y + 0.46, 0.46), iso(u, y + 0.46, 0.46)];
    return pen.poly(cloth, i % 2 ? '#fbf6ea' : colour);
  });
  const shadow = [iso(x + 0.1, y), iso(x + 1, y - 0.1), iso(x + 1, y + 0.3), iso(x + 0.1, y + 0.4)];
  return (
    pen.poly(shadow, '#3b3550', { opacity: pen.mood.shadow, stroke: '#3b3550', width: 0 }) +
    solid(pen, { x, y: y + 0.1, w: 0.7, d: 0.28, h: 0.17 }, '#a9845a') +
    goods.join('') +
    posts.join('') +
    awning.join('')
  );
}

/** The old harbour crane: a blue cabin on legs with a lattice jib. */
export function crane(pen: Pen, x: number, y: number): string {
  const blue = '#3f6e8a';
  const legs = [
    [0, 0],
    [0.5, 0],
    [0, 0.5],
    [0.5, 0.5],
  ].map(([u = 0, v = 0]) => pen.line([iso(x + u, y + v), iso(x + 0.25, y + 0.25, 0.72)], shade(blue, -0.2), 2));
  const cabin = { x: x + 0.06, y: y + 0.06, w: 0.38, d: 0.38, h: 0.36, z: 0.7 };
  const root = iso(x + 0.1, y + 0.3, 0.96);
  const tip = nudge(root, -46, -48);
  const under = nudge(tip, 3, 5);
  const lattice = Array.from({ length: 6 }, (_, i): Point[] => {
    const share = i / 6;
    const a: Point = [root[0] + (tip[0] - root[0]) * share, root[1] - 4 + (tip[1] - root[1] + 4) * share];
    const next = (i + 1) / 6;
    return [a, [root[0] + 3 + (under[0] - root[0] - 3) * next, root[1] + 3 + (under[1] - root[1] - 3) * next]];
  });
  return (
    legs.join('') +
    pen.line([nudge(root, 0, -4), tip], blue, 1.8) +
    pen.line([nudge(root, 3, 3), under], blue, 1.8) +
    lattice.map((bar) => pen.line(bar, blue, 0.9)).join('') +
    solid(pen, cabin, blue) +
    panel(pen, faceOf(cabin, 'left'), [0.06, 0.12, 0.24, 0.16], '#cfe3df') +
    pen.line([nudge(iso(x + 0.25, y + 0.25, 1.06), 0, -16), tip], '#5a5550', 0.8) +
    pen.line([iso(x + 0.25, y + 0.25, 1.06), nudge(iso(x + 0.25, y + 0.25, 1.06), 0, -16)], blue, 1.8) +
    pen.line([tip, nudge(tip, 0, 40)], '#5a5550', 0.8) +
    pen.shape(`M${tip[0] - 2} ${tip[1] + 40}q0 4 3 4t1 -3`, 'none', { stroke: '#5a5550', width: 1.2 })
  );
}
