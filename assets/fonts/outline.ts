import { type Bitmap, COLUMNS, isInk, ROWS } from './bitmap.ts';

/** Closed outlines in fifths of a dot, y downwards. */
export type Point = readonly [x: number, y: number];

/** Steps a dot is divided in. Diagonals are filled over four of them and cut by one, which makes even strokes. */
export const FINE = 5;
const FILL = 4;
const CUT = 1;

/** The four corners of a dot: which way its two neighbours and the next corner lie, clockwise from top left. */
const CORNERS = [
  { x: 0, y: 0, dx: -1, dy: -1 },
  { x: 1, y: 0, dx: 1, dy: -1 },
  { x: 1, y: 1, dx: 1, dy: 1 },
  { x: 0, y: 1, dx: -1, dy: 1 },
] as const;
type Corner = (typeof CORNERS)[number];

/**
 * The dots of a bitmap as shapes, smoothed the way the old character chip did it: where two dots touch only
 * at a corner, the gap is filled with a slope, and their outer corners along that slope are cut.
 */
export function toShapes(bitmap: Bitmap): Point[][] {
  const shapes: Point[][] = [];
  for (let y = 0; y < ROWS; y += 1) {
    for (let x = 0; x < COLUMNS; x += 1) {
      if (isInk(bitmap, x, y)) shapes.push(dot(bitmap, x, y));
      else shapes.push(...slopes(bitmap, x, y));
    }
  }
  return shapes;
}

function dot(bitmap: Bitmap, x: number, y: number): Point[] {
  return CORNERS.flatMap((corner, index): Point[] => {
    const at: Point = [(x + corner.x) * FINE, (y + corner.y) * FINE];
    if (!isCut(bitmap, x, y, corner)) return [at];
    const alongY: Point = [at[0], at[1] - corner.dy * CUT];
    const alongX: Point = [at[0] - corner.dx * CUT, at[1]];
    return index % 2 === 0 ? [alongY, alongX] : [alongX, alongY];
  });
}

/** An outer corner is cut when a slope runs past it. */
function isCut(bitmap: Bitmap, x: number, y: number, { dx, dy }: Corner): boolean {
  const free = !isInk(bitmap, x + dx, y) && !isInk(bitmap, x, y + dy) && !isInk(bitmap, x + dx, y + dy);
  const slopeAcross = isInk(bitmap, x + dx, y - dy) && !isInk(bitmap, x, y - dy);
  const slopeAlong = isInk(bitmap, x - dx, y + dy) && !isInk(bitmap, x - dx, y);
  return free && (slopeAcross || slopeAlong);
}

function slopes(bitmap: Bitmap, x: number, y: number): Point[][] {
  const filled = CORNERS.filter(
    ({ dx, dy }) => isInk(bitmap, x + dx, y) && isInk(bitmap, x, y + dy) && !isInk(bitmap, x + dx, y + dy),
  );
  return filled.map((corner) => {
    const at: Point = [(x + corner.x) * FINE, (y + corner.y) * FINE];
    const alongX: Point = [at[0] - corner.dx * FILL, at[1]];
    const alongY: Point = [at[0], at[1] - corner.dy * FILL];
    return corner.dx === corner.dy ? [at, alongX, alongY] : [at, alongY, alongX];
  });
}
