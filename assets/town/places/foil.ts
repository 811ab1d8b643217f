import { type Face, lit } from '../face.ts';
import { between, nudge, type Point, round } from '../iso.ts';
import type { Pen } from '../pen.ts';
import type { Scaffold } from './scaffold.ts';

const WHITES = ['#f4f1e6', '#e9ebdf', '#efe9da', '#e2e8dd'] as const;
const FOLD = '#aeb9b0';
const BANDS = 4;

const xy = ([x, y]: Point): string => `${round(x)} ${round(y)}`;

/** A curve from the current point to another, bent by some pixels. */
function bent(from: Point, to: Point, dx: number, dy: number): string {
  return `Q${xy(nudge(between(from, to, 0.5), dx, dy))} ${xy(to)}`;
}

/** One sheet of white foil, tied at its corners, hollow at the lower edge. */
function sheet(pen: Pen, corners: readonly [Point, Point, Point, Point], colour: string, key: number): string {
  const [a, b, c, d] = corners;
  const puff = 1 + pen.chance(key, 71) * 2;
  const outline = `M${xy(a)}${bent(a, b, 0, 2)}${bent(b, c, puff, 0)}${bent(c, d, 0, -4 - puff)}${bent(d, a, -puff, 0)}Z`;
  const fold = (from: Point, to: Point, dx: number) => `M${xy(from)}${bent(from, to, dx, 3)}`;
  const folds = fold(a, between(c, d, 0.6), 5) + fold(b, between(c, d, 0.5), -5) + fold(a, between(b, c, 0.55), 0);
  return (
    pen.shape(outline, colour, { stroke: FOLD, width: 0.7, opacity: 0.93 }) +
    pen.shape(folds, 'none', { stroke: FOLD, width: 0.9, opacity: 0.6 }) +
    pen.line([a, b], '#ffffff', 1.4, { opacity: 0.8 })
  );
}

/** Sheets of foil over a scaffold, in bands; the holes are named as column and band from below. */
export function foil(pen: Pen, face: Face, frame: Scaffold, holes: readonly string[]): string {
  const columns = Math.round((frame.to - frame.from) / 0.82);
  const width = (frame.to - frame.from) / columns;
  const low = frame.floor * 0.86;
  const tall = (frame.height + 0.3 - low) / BANDS;
  const at = (u: number, z: number): Point => face.at(u, z, -frame.off - 0.03);
  const parts: string[] = [];
  for (let i = 0; i < columns * BANDS; i += 1) {
    const [column, band] = [i % columns, Math.floor(i / columns)];
    if (holes.includes(`${column}.${band}`)) continue;
    const [u, z] = [frame.from + column * width, low + band * tall];
    const corners = [at(u, z + tall + 0.05), at(u + width, z + tall + 0.05), at(u + width, z), at(u, z)] as const;
    parts.push(sheet(pen, corners, lit(face.side, WHITES[(column + band * 3) % 4] ?? WHITES[0]), i));
  }
  return parts.join('') + shimmer(pen, face, frame);
}

/** The planks and poles behind, faintly seen. */
function shimmer(pen: Pen, face: Face, { from, to, height, floor, off }: Scaffold): string {
  const parts: string[] = [];
  for (let z = floor * 2; z < height; z += floor) {
    parts.push(pen.line([face.at(from, z, -off), face.at(to, z, -off)], '#9c8a68', 1.6, { opacity: 0.2 }));
  }
  return parts.join('');
}

/** A sheet that has torn loose and blows away from the wall. */
export function looseSheet(pen: Pen, face: Face, u: number, z: number): string {
  const a = face.at(u, z, -0.32);
  const b = face.at(u + 0.8, z, -0.32);
  const tip = nudge(a, -22, 19);
  const low = nudge(b, -20, 27);
  const back = `M${xy(a)}${bent(a, tip, -2, -7)}${bent(tip, low, 4, 6)}${bent(low, b, -1, 5)}Z`;
  const fold = `M${xy(b)}${bent(b, tip, -4, 6)}M${xy(between(a, b, 0.5))}${bent(between(a, b, 0.5), low, -5, 0)}`;
  return (
    pen.shape(back, '#fbf8ee', { stroke: FOLD, width: 0.8 }) +
    pen.shape(fold, 'none', { stroke: FOLD, width: 0.9, opacity: 0.8 })
  );
}
