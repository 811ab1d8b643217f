import { type Face, lit, quad } from './face.ts';
import type { Point } from './iso.ts';
import type { Pen } from './pen.ts';
import { pane } from './windows.ts';

export const gableShapes = ['plain', 'step', 'bell', 'neck', 'spout', 'cornice'] as const;
export type GableShape = (typeof gableShapes)[number];

/** Half an outline, from the left eaves to the middle: share of the half width, share of the rise. */
type Outline = readonly (readonly [u: number, z: number])[];

const STEPS: Outline = [0, 1, 2, 3].flatMap(
  (i): Outline => [
    [i / 4, (i + 1) / 3.8],
    [(i + 1) / 4, (i + 1) / 3.8],
  ],
);

const OUTLINES: Readonly<Record<GableShape, Outline>> = {
  plain: [[1, 1]],
  step: STEPS,
  bell: [
    [0.06, 0.2],
    [0.32, 0.36],
    [0.52, 0.6],
    [0.6, 0.88],
    [0.76, 1.05],
    [1, 1.14],
  ],
  neck: [
    [0, 0.2],
    [0.52, 0.24],
    [0.56, 0.95],
    [1, 1.18],
  ],
  spout: [
    [0.72, 0.85],
    [0.72, 1.12],
    [1, 1.12],
  ],
  cornice: [
    [-0.03, 0.04],
    [-0.03, 0.34],
    [0.06, 0.4],
    [1, 0.4],
  ],
};

/** The top of a facade above the eaves, drawn on one wall. */
export function gableOutline(face: Face, shape: GableShape, rise: number): Point[] {
  const half = face.length / 2;
  const left = OUTLINES[shape].map(([u, z]) => [u * half, z * rise] as const);
  const right = [...left].reverse().map(([u, z]) => [face.length - u, z] as const);
  return [[0, 0] as const, ...left, ...right, [face.length, 0] as const].map(([u, z]) => face.at(u, face.height + z));
}

export interface GableLook {
  readonly shape: GableShape;
  readonly rise: number;
  readonly wall: string;
  readonly trim: string;
  /** A window in the top of the gable. */
  readonly attic: boolean;
}

/** The facade's top with its white edge, and a small window under the ridge. */
export function gable(pen: Pen, face: Face, look: GableLook): string {
  const outline = gableOutline(face, look.shape, look.rise);
  const trim = lit(face.side, look.trim);
  const edge = look.shape === 'plain' ? 1.3 : 1.7;
  return (
    pen.poly(outline, lit(face.side, look.wall)) +
    pen.line(outline, trim, edge) +
    (look.attic && look.shape !== 'cornice' ? attic(pen, face, trim) : '')
  );
}

function attic(pen: Pen, face: Face, trim: string): string {
  const u = face.length / 2;
  const z = face.height + 0.14;
  return pen.poly(quad(face, [u - 0.12, z, 0.24, 0.29]), trim) + pane(pen, face, [u - 0.09, z + 0.03, 0.18, 0.23]);
}
