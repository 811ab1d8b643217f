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

/** A pollard willow: a short thick trunk under a round brush of silvery twigs. */
function willow(pen: Pen, foot: Point, size: number, leaf: string): string {
  const [x, y] = foot;
  const silver = shade(leaf, 0.16);
  const ball = ([dx, dy]: Point, [rx, ry]: Point, colour: string) =>
    pen.oval([x + dx * size, y + dy * size], [rx * size, ry * size], colour);
  const twigs = [-7, -4.6, -2.2, 0.2, 2.6, 5, 7.2].map((dx) => {
    const tip: Point = [x + dx * 1.2 * size, y - (22.5 - Math.abs(dx) * 0.75) * size];
    return pen.line([[x + dx * 0.5 * size, y - 11 * size], tip], shade(silver, 0.16), 1.1);
  });
  return (
    ground(pen, foot, 9 * size) +
    trunk(pen, foot, 4.6 * size, 10 * size) +
    ball([0, -14], [9.4, 7.6], shade(leaf, -0.12)) +
    ball([-1.6, -15.4], [7.4, 5.8], silver) +
    twigs.join('') +
    ball([0, -9], [3.4, 2], shade(TRUNK, 0.16))
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
