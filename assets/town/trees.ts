import { shade } from './colour.ts';
import { iso, type Point, round } from './iso.ts';
import type { Pen } from './pen.ts';

export const treeKinds = ['round', 'poplar', 'willow', 'bush'] as const;
export type TreeKind = (typeof treeKinds)[number];

export interface Tree {
  readonly kind: TreeKind;
  readonly x: number;
  readonly y: number;
  readonly size: number;
  readonly leaf: string;
}

const TRUNK = '#6d5140';

function ground(pen: Pen, [x, y]: Point, radius: number): string {
  return pen.oval([x + radius * 0.6, y], [radius, radius * 0.38], '#3b3550', { opacity: pen.mood.shadow * 0.95 });
}

function trunk(pen: Pen, [x, y]: Point, width: number, height: number): string {
  return pen.shape(`M${round(x - width / 2)} ${round(y)}v${round(-height)}h${width}v${round(height)}z`, TRUNK);
}

function roundTree(pen: Pen, foot: Point, size: number, leaf: string): string {
  const [x, y] = foot;
  const ball = ([dx, dy]: Point, [rx, ry]: Point, colour: string) =>
    pen.oval([x + dx * size, y + dy * size], [rx * size, ry * size], colour);
  return (
    ground(pen, foot, 13 * size) +
    trunk(pen, foot, 2.8, 13 * size) +
    ball([0, -20], [12, 12.6], shade(leaf, -0.16)) +
    ball([-2.6, -22.5], [9.6, 10], leaf) +
    ball([-4.6, -25.4], [5.4, 5.4], shade(leaf, 0.2))
  );
}

function poplar(pen: Pen, foot: Point, size: number, leaf: string): string {
  const [x, y] = foot;
  const blade = (top: number, out: number, base: number, lean: number) => {
    const p = (dx: number, dy: number) => `${round(x + dx * size)} ${round(y + dy * size)}`;
    return `M${p(lean, top)}C${p(out + lean, top * 0.66)} ${p(out * 0.8, -8)} ${p(lean, base)}C${p(-out * 0.9, -8)} ${p(-out, top * 0.66)} ${p(lean, top)}Z`;
  };
  return (
    ground(pen, foot, 10 * size) +
    trunk(pen, foot, 2.4, 10 * size) +
    pen.shape(blade(-50, 10.5, -6.5, 0), shade(leaf, -0.15)) +
    pen.shape(blade(-48, 7, -8, -2), shade(leaf, 0.08))
  );
}

/** A pollard willow: a thick knotted trunk under a round brush of upright twigs. */
function willow(pen: Pen, foot: Point, size: number, leaf: string): string {
  const [x, y] = foot;
  const head: Point = [x, y - 10 * size];
  const twigs = [-40, -28, -16, -5, 6, 17, 29, 41].map((degrees, i) => {
    const angle = (degrees * Math.PI) / 180;
    const reach = (15 - Math.abs(degrees) * 0.08) * size;
    const tip: Point = [x + Math.sin(angle) * reach, head[1] - Math.cos(angle) * reach];
    return pen.line([head, tip], shade(leaf, i % 2 ? 0.14 : -0.16), 3.4 * size);
  });
  return (
    ground(pen, foot, 9 * size) +
    trunk(pen, foot, 5 * size, 11 * size) +
    pen.oval([x, head[1] - 6 * size], [8.6 * size, 6.4 * size], shade(leaf, -0.1)) +
    twigs.join('') +
    pen.oval([x, head[1] + 1], [3.6 * size, 2.2 * size], shade(TRUNK, 0.14))
  );
}

function bush(pen: Pen, foot: Point, size: number, leaf: string): string {
  const [x, y] = foot;
  return (
    ground(pen, foot, 7 * size) +
    pen.oval([x, y - 4 * size], [7 * size, 5 * size], shade(leaf, -0.14)) +
    pen.oval([x - 1.6 * size, y - 5.2 * size], [5 * size, 3.6 * size], shade(leaf, 0.08))
  );
}

const DRAW: Readonly<Record<TreeKind, typeof roundTree>> = { round: roundTree, poplar, willow, bush };

/** One tree with its soft shadow on the ground. */
export function drawTree(pen: Pen, tree: Tree): string {
  return DRAW[tree.kind](pen, iso(tree.x, tree.y), tree.size, tree.leaf);
}
