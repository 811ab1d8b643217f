import { faceOf, panel, solid } from '../face.ts';
import { iso } from '../iso.ts';
import type { Pen } from '../pen.ts';
import type { Place } from '../places.ts';
import { words } from '../words.ts';
import { foil, looseSheet } from './foil.ts';
import { type Scaffold, scaffold } from './scaffold.ts';
import { STOREY, towerBlock } from './tower-block.ts';

const STOREYS = 8;

/** Where sheets are missing: column and band, counted from the lower left. */
const TORN = ['0.1', '0.0', '1.2', '4.1', '5.1', '3.3'] as const;

/** The Schippersflat: eight galleries behind scaffold and torn white foil. */
export function scaffoldedFlat(pen: Pen, { site: { x, y, w } }: Place): string {
  const block = { x, y, w, d: 1.2, h: STOREYS * STOREY };
  const front = faceOf(block, 'left');
  const end = faceOf(block, 'right');
  const frame = { height: block.h, floor: STOREY };
  const before: Scaffold = { ...frame, from: -0.1, to: w + 0.1, off: 0.3 };
  const beside: Scaffold = { ...frame, from: -0.1, to: 1.3, off: 0.24 };
  return (
    towerBlock(pen, block, STOREYS) +
    scaffold(pen, end, beside) +
    foil(pen, end, { ...beside, to: 0.72 }, ['0.1']) +
    scaffold(pen, front, before) +
    foil(pen, front, before, TORN) +
    looseSheet(pen, front, 0.72, block.h - 0.95) +
    banner(pen, block) +
    yard(pen, x, y)
  );
}

/** The name of the flat on a cloth tied to the scaffold. */
function banner(pen: Pen, block: { x: number; y: number; w: number; d: number; h: number }): string {
  const face = faceOf({ ...block, d: block.d + 0.36 }, 'left');
  return (
    panel(pen, face, [1.72, block.h - 1.66, 2.3, 0.4], '#2f5f78') +
    words(pen, face, [2.87, block.h - 1.56], { text: 'SCHIPPERSFLAT', size: 6.4, colour: '#ffffff' })
  );
}

/** The builders' cabin, a skip and fence panels. */
function yard(pen: Pen, x: number, y: number): string {
  const cabin = { x: x - 1, y: y + 0.9, w: 0.7, d: 0.42, h: 0.44 };
  const panels = [0, 1, 2].map((i) => {
    const u = x - 0.2 + i * 0.5;
    const corners = [iso(u, y + 1.76), iso(u + 0.45, y + 1.76), iso(u + 0.45, y + 1.76, 0.24), iso(u, y + 1.76, 0.24)];
    return pen.poly(corners, '#d9d3c4', { stroke: '#8d8a86', width: 0.9, opacity: 0.75 });
  });
  return (
    solid(pen, cabin, '#e0a63c') +
    panel(pen, faceOf(cabin, 'left'), [0.12, 0.14, 0.2, 0.2], '#8fb6c6') +
    panel(pen, faceOf(cabin, 'left'), [0.42, 0.02, 0.18, 0.34], '#8a5f1c') +
    solid(pen, { x: x + 3.7, y: y + 1.6, w: 0.6, d: 0.28, h: 0.2 }, '#3f6e7d') +
    panels.join('')
  );
}
