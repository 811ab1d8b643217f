import { readFileSync } from 'node:fs';
import opentype from 'opentype.js';
import { type Bitmap, COLUMNS } from './bitmap.ts';
import { compose } from './marks.ts';
import { mergeShapes } from './merge.ts';
import { CONTIGUOUS, MOSAICS, mosaicShapes, SEPARATED } from './mosaics.ts';
import { FINE, type Point, toShapes } from './outline.ts';
import { readGlyphs } from './read-glyphs.ts';

/** One em is one row of the page; forty columns of 0.75 em and 25 rows make the picture of an old set. */
const EM = 1000;
const ADVANCE = 750;
const ASCENDER = 800;
const DOT_WIDTH = ADVANCE / (COLUMNS + 1);
const DOT_HEIGHT = EM / 10;
const SIDE = Math.round(DOT_WIDTH / 2);
const LAST_COMPOSED = 0x17f;
const NO_BREAK_SPACE = '\u00a0';

/** Every character of the font with its dots; spaces have none. */
export function allBitmaps(): Map<string, Bitmap> {
  const drawn = readGlyphs(readFileSync(new URL('./glyphs.txt', import.meta.url), 'utf8'));
  const bitmaps = new Map<string, Bitmap>([[' ', []], [NO_BREAK_SPACE, []], ...drawn]);
  for (let code = 0xc0; code <= LAST_COMPOSED; code += 1) {
    const character = String.fromCodePoint(code);
    const composed = bitmaps.has(character) ? undefined : compose(character, drawn);
    if (composed !== undefined) bitmaps.set(character, composed);
  }
  return bitmaps;
}

/** The whole font, ready to be written. */
export function makeTeletextFont(): opentype.Font {
  const bitmaps = allBitmaps();
  const missing = bitmaps.get('\ufffd') ?? [];
  bitmaps.delete('\ufffd');
  const letters = [...bitmaps].map(([character, bitmap]) =>
    glyph(character.codePointAt(0) ?? 0, letterOutlines(bitmap)),
  );
  const glyphs = [
    new opentype.Glyph({ name: '.notdef', advanceWidth: ADVANCE, path: toPath(letterOutlines(missing)) }),
    ...letters.sort((one, other) => (one.unicode ?? 0) - (other.unicode ?? 0)),
    ...mosaicGlyphs(CONTIGUOUS, 'contiguous'),
    ...mosaicGlyphs(SEPARATED, 'separated'),
  ];
  // The published types do not know `tables`, so the options are named first.
  const options = {
    familyName: 'Waalmond Teletekst',
    styleName: 'Regular',
    unitsPerEm: EM,
    ascender: ASCENDER,
    descender: ASCENDER - EM,
    createdTimestamp: 1,
    tables: { os2: { usWinAscent: ASCENDER, usWinDescent: EM - ASCENDER }, post: { isFixedPitch: 1 } },
    glyphs,
  };
  return new opentype.Font(options);
}

function mosaicGlyphs(first: number, style: 'contiguous' | 'separated'): opentype.Glyph[] {
  return Array.from({ length: MOSAICS }, (_, bits) => glyph(first + bits, mosaicShapes(bits, style)));
}

function glyph(unicode: number, outlines: Point[][]): opentype.Glyph {
  const name = `uni${unicode.toString(16).toUpperCase().padStart(4, '0')}`;
  return new opentype.Glyph({ name, unicode, advanceWidth: ADVANCE, path: toPath(outlines) });
}

function letterOutlines(bitmap: Bitmap): Point[][] {
  const toEm = ([x, y]: Point): Point => [SIDE + (x * DOT_WIDTH) / FINE, (y * DOT_HEIGHT) / FINE];
  return mergeShapes(toShapes(bitmap)).map((outline) => outline.map(toEm));
}

function toPath(outlines: Point[][]): opentype.Path {
  const path = new opentype.Path();
  for (const outline of outlines) {
    for (const [index, [x, y]] of outline.entries()) {
      if (index === 0) path.moveTo(x, ASCENDER - y);
      else path.lineTo(x, ASCENDER - y);
    }
    path.close();
  }
  return path;
}
