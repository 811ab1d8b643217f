import { encode } from 'uqr';
import { expect, it } from 'vitest';
import { qrPath } from './qr-path.ts';

const LINK = 'http://spel.example:2567/?pin=482913';

/** The squares that the path paints black. */
function painted({ size, path }: { size: number; path: string }): boolean[][] {
  const grid = Array.from({ length: size }, () => Array.from({ length: size }, () => false));
  for (const [, x, y, width] of path.matchAll(/M(\d+) (\d+)h(\d+)v1h-\d+z/g)) {
    for (let step = 0; step < Number(width); step++) {
      const row = grid[Number(y)];
      if (row) row[Number(x) + step] = true;
    }
  }
  return grid;
}

it('paints exactly the squares of the code', () => {
  expect(painted(qrPath(LINK))).toEqual(encode(LINK, { ecc: 'M', border: 4 }).data);
});

it('leaves the quiet border free that scanners need', () => {
  const grid = painted(qrPath(LINK));
  expect(grid.slice(0, 4).flat()).not.toContain(true);
  expect(grid.map((row) => row[3])).not.toContain(true);
});
