import type { Point } from './outline.ts';

/** First code points of the 64 block drawings with touching and with separate blocks. */
export const CONTIGUOUS = 0xe000;
export const SEPARATED = 0xe040;
export const MOSAICS = 64;

/** Blocks of one cell in units of the em: two columns, three rows (3, 4 and 3 dots high, as on the chip). */
const LEFT = [0, 375] as const;
const TOP = [0, 300, 700] as const;
const RIGHT = [375, 750] as const;
const BOTTOM = [300, 700, 1000] as const;
/** Touching blocks reach this far into the next cell, or a hairline would show between them. */
const OVERLAP = 40;
/** Separate blocks leave this much free on every side. */
const INSET = 50;

/** The blocks of one drawing: bit 0 is top left, bit 1 top right, and so on down. Y downwards from the cell's top. */
export function mosaicShapes(bits: number, style: 'contiguous' | 'separated'): Point[][] {
  const [before, after] = style === 'contiguous' ? [0, OVERLAP] : [INSET, -INSET];
  const blocks = Array.from({ length: 6 }, (_, block) => block).filter((block) => (bits >> block) & 1);
  return blocks.map((block) => {
    const [column, row] = [block % 2, Math.floor(block / 2)];
    const [left = 0, right = 0] = [LEFT[column], RIGHT[column]];
    const [top = 0, bottom = 0] = [TOP[row], BOTTOM[row]];
    return [
      [left + before, top + before],
      [right + after, top + before],
      [right + after, bottom + after],
      [left + before, bottom + after],
    ];
  });
}
