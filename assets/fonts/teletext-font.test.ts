import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { mergeShapes } from './merge.ts';
import { type Point, toShapes } from './outline.ts';
import { allBitmaps, makeTeletextFont } from './teletext-font.ts';
import { toWoff2, unpackWoff2 } from './woff2.ts';

const stored = readFileSync(new URL('./waalmond-teletekst.woff2', import.meta.url));

describe('the teletext font', () => {
  it('has every character of Dutch, of names and of quoted speech', () => {
    const bitmaps = allBitmaps();
    const ascii = Array.from({ length: 95 }, (_, index) => String.fromCodePoint(32 + index));
    const needed = [...ascii, ...'éëïöüèàêçáíóúäâîôûñåøæœßĳÉËÏÖÜÈÀÊÇĲşçğıščžćłąę€£“”‘’„‚…–—°½•§'];
    expect(needed.filter((character) => !bitmaps.has(character))).toEqual([]);
  });

  it('is stored as it is drawn now', () => {
    expect(unpackWoff2(stored).equals(unpackWoff2(toWoff2(makeTeletextFont().toArrayBuffer())))).toBe(true);
  });

  it('is small', () => {
    expect(stored.length).toBeLessThan(12_000);
  });
});

describe('outlines', () => {
  const bitmap = (...rows: string[]) => Array.from({ length: 10 }, (_, y) => rows[y] ?? '.....');
  const area = (shape: Point[]) =>
    shape.reduce((sum, [x, y], index) => {
      const [nextX, nextY] = shape[(index + 1) % shape.length] ?? [x, y];
      return sum + (x * nextY - nextX * y) / 2;
    }, 0);

  it('join neighbouring dots into one rectangle', () => {
    expect(mergeShapes(toShapes(bitmap('##...')))).toHaveLength(1);
    expect(mergeShapes(toShapes(bitmap('##...')))[0]).toHaveLength(4);
  });

  it('bridge dots that touch at a corner, without a step', () => {
    const [slope, ...others] = mergeShapes(toShapes(bitmap('#....', '.#...', '..#..')));
    expect(others).toEqual([]);
    expect(slope).toHaveLength(6);
  });

  it('keep the hole of a letter open', () => {
    const outlines = mergeShapes(toShapes(bitmap('.###.', '#...#', '#...#', '.###.')));
    expect(outlines.map(area).filter((size) => size < 0)).toHaveLength(1);
  });
});
