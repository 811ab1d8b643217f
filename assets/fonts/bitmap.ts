/** Ten rows of `#` and `.`: the top row is for accents, rows 1 to 7 stand on the line, 8 and 9 hang below it. */
export type Bitmap = readonly string[];

export const ROWS = 10;
export const COLUMNS = 5;

/** Ink at a place; outside the bitmap there is none. */
export function isInk(bitmap: Bitmap, x: number, y: number): boolean {
  return bitmap[y]?.[x] === '#';
}

/** Ink of both. */
export function overlay(one: Bitmap, other: Bitmap): Bitmap {
  return one.map((row, y) => [...row].map((dot, x) => (isInk(other, x, y) ? '#' : dot)).join(''));
}
