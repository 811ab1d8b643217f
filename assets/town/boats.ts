import { shade } from './colour.ts';
import { faceOf, panel, solid } from './face.ts';
import { iso, type Point } from './iso.ts';
import type { Pen } from './pen.ts';

interface Hull {
  readonly x: number;
  readonly y: number;
  readonly length: number;
  readonly beam: number;
  readonly free: number;
  readonly side: string;
  readonly deck: string;
}

/** A hull that points to the lower right. */
function hull(pen: Pen, { x, y, length, beam, free, side, deck }: Hull): string {
  const bow = x + length;
  const shoulder = bow - beam * 0.9;
  const middle = y + beam / 2;
  const wall = [
    iso(x, y + beam, 0),
    iso(shoulder, y + beam, 0),
    iso(bow - 0.05, middle, 0),
    iso(bow, middle, free),
    iso(shoulder, y + beam, free),
    iso(x, y + beam, free),
  ];
  const top = [
    iso(x, y, free),
    iso(shoulder, y, free),
    iso(bow, middle, free),
    iso(shoulder, y + beam, free),
    iso(x, y + beam, free),
  ];
  return (
    pen.poly(wall, side) +
    pen.poly(top, deck) +
    pen.line([iso(x, y + beam, free), iso(shoulder, y + beam, free), iso(bow, middle, free)], shade(deck, 0.35), 1.2)
  );
}

/** The barge on the Waal, with its wake. */
export function barge(pen: Pen, x: number, y: number): string {
  const wake: Point[] = [iso(x - 0.2, y + 0.35), iso(x - 3, y - 0.05), iso(x - 3, y + 0.75)];
  const hatches = [0, 1, 2].map((i) =>
    solid(
      pen,
      { x: x + 0.9 + i * 0.74, y: y + 0.14, w: 0.68, d: 0.44, h: 0.14, z: 0.34 },
      ['#c9b48a', '#a38f6c', '#d2bf96'][i] ?? '#c9b48a',
    ),
  );
  const house = { x: x + 0.1, y: y + 0.1, w: 0.56, d: 0.5, h: 0.42, z: 0.34 };
  return (
    pen.poly(wake, '#ffffff', { opacity: 0.22, stroke: '#ffffff', width: 0 }) +
    hull(pen, { x, y, length: 4, beam: 0.72, free: 0.34, side: '#27405c', deck: '#b4533e' }) +
    hatches.join('') +
    solid(pen, house, '#f4efe2') +
    panel(pen, faceOf(house, 'left'), [0.06, 0.18, 0.44, 0.14], '#7fa3b4') +
    panel(pen, faceOf(house, 'right'), [0.06, 0.18, 0.38, 0.14], '#8fb6c6') +
    solid(pen, { x: x + 0.06, y: y + 0.06, w: 0.64, d: 0.58, h: 0.05, z: 0.76 }, '#27405c')
  );
}

/** A small boat moored in the harbour. */
export function boat(pen: Pen, x: number, y: number, colour: string): string {
  const cabin = { x: x + 0.22, y: y + 0.05, w: 0.34, d: 0.2, h: 0.16, z: -0.16 };
  const [mx, my] = iso(x + 0.62, y + 0.15, -0.2);
  return (
    `<g transform="translate(0 9)">${hull(pen, { x, y, length: 1.05, beam: 0.3, free: 0.15, side: colour, deck: '#e9d8b4' })}</g>` +
    solid(pen, cabin, '#f4efe2') +
    pen.line(
      [
        [mx, my],
        [mx, my - 30],
      ],
      '#7d6a55',
      1.1,
    )
  );
}

/** The little ferry, waiting beside its steps. */
export function ferry(pen: Pen, x: number, y: number): string {
  const cabin = { x: x + 0.5, y: y + 0.14, w: 0.5, d: 0.36, h: 0.36, z: 0.2 };
  return (
    hull(pen, { x, y, length: 1.9, beam: 0.64, free: 0.2, side: '#2f6b5c', deck: '#d9c6a0' }) +
    solid(pen, cabin, '#fbf6ea') +
    panel(pen, faceOf(cabin, 'left'), [0.06, 0.14, 0.38, 0.14], '#7fa3b4') +
    solid(pen, { ...cabin, x: x + 0.46, y: y + 0.1, w: 0.58, d: 0.44, h: 0.05, z: 0.56 }, '#b4352f') +
    pen.line([iso(x, y + 0.64, 0.36), iso(x + 1.3, y + 0.64, 0.36)], '#fbf6ea', 1.2)
  );
}

/** A flat-bottomed sailing boat with brown sails. */
export function sailingBoat(pen: Pen, x: number, y: number): string {
  const [mx, my] = iso(x + 0.75, y + 0.2, 0.16);
  const main = `M${mx - 1} ${my - 6}L${mx - 1} ${my - 52}L${mx - 8} ${my - 58}Q${mx - 24} ${my - 30} ${mx - 24} ${my - 13}Z`;
  const jib = `M${mx + 2} ${my - 48}Q${mx + 16} ${my - 18} ${mx + 19} ${my + 1}L${mx + 2} ${my - 5}Z`;
  return (
    pen.oval([mx + 2, my + 12], [26, 5], '#2c5566', { opacity: 0.18 }) +
    hull(pen, { x, y, length: 1.5, beam: 0.42, free: 0.18, side: '#6d4a30', deck: '#c9a26a' }) +
    pen.line(
      [
        [mx, my],
        [mx, my - 62],
      ],
      '#8a6b4f',
      1.6,
    ) +
    pen.shape(main, '#a4552f', { stroke: '#8a4526', width: 0.8 }) +
    pen.shape(jib, '#b9683c', { stroke: '#8a4526', width: 0.8 }) +
    pen.shape(`M${mx} ${my - 62}l9 2l-9 3z`, '#b4352f')
  );
}
