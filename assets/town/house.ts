import { shade } from './colour.ts';
import { type Block, type Face, faceOf, lit, panel, type Side, sides, solid } from './face.ts';
import { type GableShape, gable } from './gables.ts';
import type { Pen } from './pen.ts';
import { dormer, flatRoof, hipRoof, ridgeRoof } from './roofs.ts';
import { type WindowPlan, windows } from './windows.ts';

export type Roof =
  | { readonly kind: 'flat' }
  | { readonly kind: 'hip'; readonly rise: number }
  | {
      readonly kind: 'gable';
      readonly rise: number;
      readonly front: Side;
      readonly shape: GableShape;
      readonly attic?: boolean;
    };

/** Everything about one building; colours are '#rrggbb' by day. */
export interface House {
  readonly block: Block;
  readonly roof: Roof;
  readonly wall: string;
  readonly tile: string;
  readonly trim?: string;
  readonly door?: string;
  /** Concrete, plaster or panels show no courses. */
  readonly brick?: boolean;
  readonly left?: WindowPlan;
  readonly right?: WindowPlan;
  readonly chimney?: boolean;
  /** Positions of dormers along the left slope, in tiles. */
  readonly dormers?: readonly number[];
}

const TRIM = '#f6ead2';
const PLINTH = '#8d7f74';

function wallOf(pen: Pen, house: House, side: Side): string {
  const face = faceOf(house.block, side);
  const plan = side === 'left' ? house.left : house.right;
  const colours = { trim: house.trim ?? TRIM, door: house.door ?? '#2f4b3a' };
  return (
    panel(pen, face, [0, 0, face.length, face.height], house.wall) +
    (house.brick === false ? '' : courses(pen, face, house.wall)) +
    (house.block.z === undefined ? panel(pen, face, [0, 0, face.length, 0.13], PLINTH) : '') +
    (plan === undefined ? '' : windows(pen, face, plan, colours))
  );
}

/** Brick courses, very faint. */
function courses(pen: Pen, face: Face, wall: string): string {
  const colour = shade(lit(face.side, wall), -0.13);
  const lines: string[] = [];
  for (let z = 0.33; z < face.height; z += 0.22) {
    lines.push(pen.line([face.at(0, z), face.at(face.length, z)], colour, 0.5, { opacity: 0.5 }));
  }
  return lines.join('');
}

function roofOf(pen: Pen, house: House): string {
  const { roof, block, tile } = house;
  if (roof.kind === 'flat') return flatRoof(pen, block, tile);
  if (roof.kind === 'hip') return hipRoof(pen, block, roof.rise, tile);
  const over = roof.shape === 'plain' ? 0.06 : 0;
  const look = {
    shape: roof.shape,
    rise: roof.rise,
    wall: house.wall,
    trim: house.trim ?? TRIM,
    attic: roof.attic ?? true,
  };
  const top = gable(pen, faceOf(block, roof.front), look);
  const slopes = ridgeRoof(pen, block, {
    front: roof.front,
    rise: roof.rise * (roof.shape === 'cornice' ? 0.7 : 1),
    tile,
    over,
  });
  return slopes + top;
}

function chimney(pen: Pen, house: House): string {
  const { x, y, w, d, h, z = 0 } = house.block;
  const rise = house.roof.kind === 'flat' ? 0 : house.roof.rise;
  const block = { x: x + w * 0.62, y: y + d * 0.36, w: 0.15, d: 0.15, h: 0.42, z: z + h + rise * 0.72 };
  return solid(pen, block, '#8f4a38');
}

/** A whole building: two walls, roof, dormers and chimney. */
export function drawHouse(pen: Pen, house: House): string {
  const colours = { trim: house.trim ?? TRIM, tile: house.tile };
  return (
    sides.map((side) => wallOf(pen, house, side)).join('') +
    roofOf(pen, house) +
    (house.dormers ?? []).map((u) => dormer(pen, house.block, u, colours)).join('') +
    (house.chimney ? chimney(pen, house) : '')
  );
}
