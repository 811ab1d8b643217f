import { type Block, faceOf, panel, solid } from '../face.ts';
import { drawHouse } from '../house.ts';
import type { Pen } from '../pen.ts';
import { pane } from '../windows.ts';

export const STOREY = 0.54;

const DOORS = ['#b4533e', '#3f6e7d', '#d9a441', '#5e7a4f'] as const;

/** A flat of the sixties with open galleries; the block's height is its storeys. */
export function towerBlock(pen: Pen, { x, y, w, d }: Block, storeys: number): string {
  const h = storeys * STOREY;
  const block: Block = { x, y, w, d, h };
  const body = drawHouse(pen, {
    block,
    roof: { kind: 'flat' },
    wall: '#d8cbb6',
    tile: '#b9b0a2',
    brick: false,
    right: { columns: 2, rows: storeys, width: 0.22, height: 0.28, sill: 0.16, step: STOREY },
  });
  const galleries = Array.from({ length: storeys }, (_, floor) => gallery(pen, block, floor));
  const lift = solid(pen, { x: x + w * 0.78, y: y + d - 0.1, w: 0.4, d: 0.32, h: h + 0.34 }, '#c9a27c');
  const engine = solid(pen, { x: x + 0.4, y: y + 0.3, w: 0.5, d: 0.5, h: 0.3, z: h }, '#a79b88');
  return body + galleries.join('') + lift + engine;
}

function gallery(pen: Pen, block: Block, floor: number): string {
  const z = floor * STOREY;
  const face = faceOf(block, 'left');
  const homes = Math.round(block.w * 2);
  const parts = [panel(pen, face, [0, z + 0.02, block.w, STOREY - 0.04], floor % 2 ? '#cdbfa8' : '#c8baa2')];
  for (let i = 0; i < homes; i += 1) {
    const u = 0.14 + (i * (block.w - 0.2)) / homes;
    parts.push(pane(pen, face, [u, z + 0.14, 0.22, 0.28]));
    if (i % 2 === 0) parts.push(panel(pen, face, [u + 0.25, z + 0.04, 0.12, 0.38], DOORS[(i + floor) % 4] ?? DOORS[0]));
  }
  const floorSlab = [face.at(0, z), face.at(block.w, z), face.at(block.w, z, -0.13), face.at(0, z, -0.13)];
  const rail = [
    face.at(0, z, -0.13),
    face.at(block.w, z, -0.13),
    face.at(block.w, z + 0.17, -0.13),
    face.at(0, z + 0.17, -0.13),
  ];
  return parts.join('') + pen.poly(floorSlab, '#b8ab97') + pen.poly(rail, floor === 0 ? '#a79b88' : '#efe6d4');
}
