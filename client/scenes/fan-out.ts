import type { Spot } from './town-data.ts';

/** Neighbours overlap a little, as people in a group do; parts of a token's size. */
const ACROSS = 0.76;
const DOWN = 0.55;
const IN_A_ROW = 4;

/** Steps away from the door for each of `count` people of this size, in even rows that grow towards the viewer. */
export function fanOut(count: number, size: number): Spot[] {
  const rows = Math.max(1, Math.ceil(count / IN_A_ROW));
  const perRow = Math.ceil(count / rows);
  return Array.from({ length: count }, (_, index) => {
    const row = Math.floor(index / perRow);
    const inRow = Math.min(perRow, count - row * perRow);
    return { x: ((index % perRow) - (inRow - 1) / 2) * ACROSS * size, y: row * DOWN * size };
  });
}
