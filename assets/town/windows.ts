import { shade } from './colour.ts';
import { type Face, lit, panel, quad, type Rect } from './face.ts';
import type { Pen } from './pen.ts';

/** A grid of windows on one wall; measures in tiles. */
export interface WindowPlan {
  readonly columns: number;
  readonly rows?: number;
  readonly width?: number;
  readonly height?: number;
  readonly sill?: number;
  readonly step?: number;
  /** The column of the ground floor that is a door. */
  readonly door?: number;
  /** Large panes on the ground floor. */
  readonly shop?: boolean;
  readonly shutters?: string;
}

export interface WindowColours {
  readonly trim: string;
  readonly door: string;
}

const GLASS = ['#9fc3cf', '#8fb6c6', '#b3d0d6'] as const;
const LAMPS = ['#ffd877', '#ffe09a', '#ffca5e'] as const;

/** A pane: daylight, dark, or with a lamp behind it. */
export function pane(pen: Pen, face: Face, rect: Rect): string {
  const [x, y] = face.at(rect[0], rect[1]);
  const pick = Math.floor(pen.chance(x, y, 3) * 3);
  if (pen.chance(x, y, 1) < pen.mood.lit) {
    return pen.poly(quad(face, rect), LAMPS[pick] ?? LAMPS[0], { raw: true });
  }
  const glass = GLASS[pick] ?? GLASS[0];
  return pen.poly(quad(face, rect), pen.mood.lit > 0.3 ? shade(glass, -0.45) : glass);
}

function framed(pen: Pen, face: Face, [u, z, w, h]: Rect, trim: string): string {
  return panel(pen, face, [u - 0.035, z - 0.035, w + 0.07, h + 0.07], trim) + pane(pen, face, [u, z, w, h]);
}

/** A window with its frame and glazing bars. */
export function sash(pen: Pen, face: Face, rect: Rect, trim: string): string {
  const [u, z, w, h] = rect;
  const bars =
    panel(pen, face, [u + w / 2 - 0.012, z, 0.024, h], trim) + panel(pen, face, [u, z + h * 0.6, w, 0.03], trim);
  return framed(pen, face, rect, trim) + bars;
}

function doorway(pen: Pen, face: Face, [u, z, w, h]: Rect, colours: WindowColours): string {
  const lightAbove: Rect = [u + 0.03, z + h - 0.12, w - 0.06, 0.1];
  return (
    panel(pen, face, [u - 0.02, 0.02, w + 0.04, h + z], colours.trim) +
    pen.poly(quad(face, [u + 0.03, 0.02, w - 0.06, h + z - 0.14]), lit(face.side, colours.door)) +
    pane(pen, face, lightAbove)
  );
}

/** All windows of one wall, with its door. */
export function windows(pen: Pen, face: Face, plan: WindowPlan, colours: WindowColours): string {
  const { columns, rows = 1, width = 0.24, height = 0.38, sill = 0.36, step = 0.72 } = plan;
  const gap = (face.length - columns * width) / (columns + 1);
  return Array.from({ length: rows * columns }, (_, i) => {
    const [column, row] = [i % columns, Math.floor(i / columns)];
    const rect: Rect = [gap + column * (width + gap), sill + row * step, width, height];
    if (row > 0) return upper(pen, face, rect, { ...colours, shutters: plan.shutters });
    if (plan.door === column) return doorway(pen, face, rect, colours);
    if (plan.shop) return framed(pen, face, [rect[0] - 0.02, 0.2, width + 0.04, height + sill - 0.22], colours.trim);
    return upper(pen, face, rect, { ...colours, shutters: plan.shutters });
  }).join('');
}

type UpperColours = WindowColours & { readonly shutters: string | undefined };

/** A window that is neither door nor shop front, with its shutters. */
function upper(pen: Pen, face: Face, rect: Rect, { trim, shutters }: UpperColours): string {
  const [u, z, w, h] = rect;
  const leaves = shutters === undefined ? [] : [u - 0.12, u + w + 0.04];
  return (
    sash(pen, face, rect, trim) + leaves.map((at) => panel(pen, face, [at, z, 0.08, h], shutters ?? trim)).join('')
  );
}
