import { shade } from './colour.ts';
import { type Block, faceOf, lit, solid } from './face.ts';
import { drawHouse } from './house.ts';
import { iso, type Point, round } from './iso.ts';
import type { Pen } from './pen.ts';
import type { WindowPlan } from './windows.ts';

export interface Tower {
  readonly block: Block;
  readonly wall: string;
  readonly tile: string;
  /** Height of the spire above the cornice, in tiles. */
  readonly spire: number;
  readonly clock?: boolean;
  readonly windows: WindowPlan;
}

/** A four-sided point on top of a block. */
export function spire(pen: Pen, block: Block, height: number, tile: string): string {
  const { x, y, w, d, h, z = 0 } = block;
  const base = z + h;
  const tip = iso(x + w / 2, y + d / 2, base + height);
  const left = [iso(x, y + d, base), iso(x + w, y + d, base), tip];
  const right = [iso(x + w, y + d, base), iso(x + w, y, base), tip];
  return pen.poly(left, shade(tile, 0.14)) + pen.poly(right, shade(tile, -0.18));
}

function vane(pen: Pen, [x, y]: Point): string {
  return (
    pen.line(
      [
        [x, y + 1],
        [x, y - 10],
      ],
      '#b08a3e',
      1.4,
    ) + pen.oval([x, y - 6.5], [1.8, 1.8], '#e2b34c')
  );
}

function clockFace(pen: Pen, [x, y]: Point): string {
  const hands = `M${round(x)} ${round(y - 3.8)}V${round(y)}l2.8 1.5`;
  return (
    pen.oval([x, y], [5.4, 6.4], '#f6ead2', { stroke: '#8a6b3a', width: 1.2, raw: pen.mood.glow === 1 }) +
    pen.shape(hands, 'none', { stroke: '#3a3340', width: 1.1 })
  );
}

/** A square tower with a cornice, a clock and a spire. */
export function drawTower(pen: Pen, tower: Tower): string {
  const { block, wall, tile } = tower;
  const { x, y, w, d, h } = block;
  const body = drawHouse(pen, { block, wall, tile, roof: { kind: 'flat' }, left: tower.windows, right: tower.windows });
  const cornice: Block = { x: x - 0.05, y: y - 0.05, w: w + 0.1, d: d + 0.1, h: 0.12, z: h };
  const face = faceOf(block, 'left');
  const point = spire(pen, cornice, tower.spire, tile);
  return (
    body +
    (tower.clock === false ? '' : clockFace(pen, face.at(w / 2, h - 0.4))) +
    solid(pen, cornice, lit('left', shade(wall, 0.14))) +
    point +
    vane(pen, iso(x + w / 2, y + d / 2, h + 0.12 + tower.spire))
  );
}
