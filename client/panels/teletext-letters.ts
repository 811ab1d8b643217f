/** Capitals five dots high for a logo of block mosaics, one string a row. */
const LETTERS: Record<string, readonly string[]> = {
  A: ['.##.', '#..#', '####', '#..#', '#..#'],
  B: ['###.', '#..#', '###.', '#..#', '###.'],
  C: ['.###', '#...', '#...', '#...', '.###'],
  D: ['###.', '#..#', '#..#', '#..#', '###.'],
  E: ['####', '#...', '###.', '#...', '####'],
  F: ['####', '#...', '###.', '#...', '#...'],
  G: ['.###', '#...', '#.##', '#..#', '.###'],
  H: ['#..#', '#..#', '####', '#..#', '#..#'],
  I: ['#', '#', '#', '#', '#'],
  J: ['...#', '...#', '...#', '#..#', '.##.'],
  K: ['#..#', '#.#.', '##..', '#.#.', '#..#'],
  L: ['#...', '#...', '#...', '#...', '####'],
  M: ['#...#', '##.##', '#.#.#', '#...#', '#...#'],
  N: ['#...#', '##..#', '#.#.#', '#..##', '#...#'],
  O: ['.##.', '#..#', '#..#', '#..#', '.##.'],
  P: ['###.', '#..#', '###.', '#...', '#...'],
  Q: ['.##.', '#..#', '#..#', '#.##', '.###'],
  R: ['###.', '#..#', '###.', '#.#.', '#..#'],
  S: ['.###', '#...', '.##.', '...#', '###.'],
  T: ['#####', '..#..', '..#..', '..#..', '..#..'],
  U: ['#..#', '#..#', '#..#', '#..#', '.##.'],
  V: ['#...#', '#...#', '#...#', '.#.#.', '..#..'],
  W: ['#...#', '#...#', '#.#.#', '##.##', '#...#'],
  X: ['#...#', '.#.#.', '..#..', '.#.#.', '#...#'],
  Y: ['#...#', '.#.#.', '..#..', '..#..', '..#..'],
  Z: ['####', '...#', '.##.', '#...', '####'],
};

const HEIGHT = 5;
/** An empty row above the letters fills two text rows of three dots each. */
const ROWS_ABOVE = 1;
const FIRST_MOSAIC = 0xe000;

/** A word in block mosaics: two text rows. Undefined when a letter is not there or the word is too wide. */
export function logoOf(word: string, columns: number): readonly [string, string] | undefined {
  const letters = [...word.normalize('NFD').replace(/\p{M}/gu, '').toUpperCase()].map((letter) => LETTERS[letter]);
  if (letters.length === 0 || letters.includes(undefined)) return undefined;
  const dots = Array.from({ length: HEIGHT }, (_, y) => letters.map((rows) => rows?.[y]).join('.'));
  const width = Math.ceil((dots[0]?.length ?? 0) / 2);
  if (width > columns) return undefined;
  const padded = [...Array.from({ length: ROWS_ABOVE }, () => ''), ...dots];
  return [mosaicRow(padded.slice(0, 3), width), mosaicRow(padded.slice(3, 6), width)];
}

/** Three rows of dots as one row of characters, six dots in each. */
function mosaicRow(rows: readonly string[], width: number): string {
  return Array.from({ length: width }, (_, column) => {
    const bits = rows.flatMap((row, y) => [0, 1].map((x) => (row[column * 2 + x] === '#' ? 1 << (y * 2 + x) : 0)));
    return String.fromCodePoint(FIRST_MOSAIC + bits.reduce((sum, bit) => sum + bit, 0));
  }).join('');
}

/** A line across the page: the top, middle or bottom third of a row. */
export function mosaicLine(third: 0 | 1 | 2, columns: number): string {
  return String.fromCodePoint(FIRST_MOSAIC + (0b11 << (third * 2))).repeat(columns);
}
