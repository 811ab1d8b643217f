import { type Bitmap, COLUMNS } from './bitmap.ts';

const GLYPH_ROWS = 9;
const EMPTY_ROW = '.'.repeat(COLUMNS);

/** Reads the drawn glyphs: blocks of a line `= A B` and nine rows of ink under each name. Throws on a ragged row. */
export function readGlyphs(text: string): Map<string, Bitmap> {
  const lines = text.split('\n');
  const glyphs = new Map<string, Bitmap>();
  for (const [index, line] of lines.entries()) {
    if (!line.startsWith('= ')) continue;
    const names = line.slice(2).split(/\s+/);
    const rows = lines.slice(index + 1, index + 1 + GLYPH_ROWS).map((row) => row.trim().split(' '));
    for (const [column, name] of names.entries()) {
      const bitmap = rows.map((row) => row[column] ?? '');
      if (bitmap.some((row) => !/^[.#]{5}$/.test(row)))
        throw new Error(`glyph ${name}, line ${index + 1}: 9 rows of 5`);
      glyphs.set(name, [EMPTY_ROW, ...bitmap]);
    }
  }
  return glyphs;
}
