import { type Bitmap, COLUMNS, overlay, ROWS } from './bitmap.ts';

const EMPTY: Bitmap = Array.from({ length: ROWS }, () => '.'.repeat(COLUMNS));

type Mark = { small: Bitmap; capital: Bitmap };

const ACUTE = mark({ 0: '...#.', 1: '..#..' });
const GRAVE = mark({ 0: '.#...', 1: '..#..' });
const CIRCUMFLEX = mark({ 0: '..#..', 1: '.#.#.' });
const TILDE = mark({ 0: '.##.#', 1: '#..#.' });
const DIAERESIS = mark({ 1: '.#.#.' }, { 0: '.#.#.' });
const RING = mark({ 0: '..#..', 1: '.#.#.', 2: '..#..' }, { 0: '..#..', 1: '.#.#.' });
const CARON = mark({ 0: '.#.#.', 1: '..#..' });
const BREVE = mark({ 0: '#...#', 1: '.###.' });
const DOT = mark({ 1: '..#..' }, { 0: '..#..' });
const MACRON = mark({ 1: '.###.' }, { 0: '.###.' });
const DOUBLE_ACUTE = mark({ 0: '..#.#', 1: '.#.#.' });
const CEDILLA = mark({ 8: '..#..', 9: '.##..' });
const OGONEK = mark({ 8: '...#.', 9: '...##' });

/** By combining character. */
const MARKS: Record<string, Mark> = {
  '\u0301': ACUTE,
  '\u0300': GRAVE,
  '\u0302': CIRCUMFLEX,
  '\u0303': TILDE,
  '\u0308': DIAERESIS,
  '\u030a': RING,
  '\u030c': CARON,
  '\u0306': BREVE,
  '\u0307': DOT,
  '\u0304': MACRON,
  '\u030b': DOUBLE_ACUTE,
  '\u0327': CEDILLA,
  '\u0328': OGONEK,
};
const BELOW = new Set(['\u0327', '\u0328']);
const DOTLESS: Record<string, string> = { i: 'ı', j: 'ȷ' };

function mark(small: Record<number, string>, capital = small): Mark {
  const draw = (rows: Record<number, string>) => EMPTY.map((row, y) => rows[y] ?? row);
  return { small: draw(small), capital: draw(capital) };
}

/** A letter with its accent, or undefined when the font has no such letter or accent. */
export function compose(character: string, glyphs: ReadonlyMap<string, Bitmap>): Bitmap | undefined {
  const [base = '', combining = ''] = character.normalize('NFD');
  const drawn = MARKS[combining];
  if (drawn === undefined) return undefined;
  const above = !BELOW.has(combining);
  const letter = glyphs.get(above ? (DOTLESS[base] ?? base) : base);
  if (letter === undefined) return undefined;
  const isCapital = base === base.toUpperCase();
  if (isCapital) return overlay(above ? lower(letter) : letter, drawn.capital);
  return hasAscender(letter) && above ? overlay(letter, drawn.capital) : overlay(letter, drawn.small);
}

function hasAscender(letter: Bitmap): boolean {
  return letter.slice(1, 3).some((row) => row.includes('#'));
}

/** A capital of six rows instead of seven, so that the accent fits: the first row that repeats another goes. */
function lower(letter: Bitmap): Bitmap {
  const double = letter.findIndex((row, y) => y > 1 && y < 8 && row === letter[y - 1]);
  const dropped = double === -1 ? 6 : double;
  return ['.....', '.....', ...letter.filter((_, y) => y >= 1 && y !== dropped)].slice(0, ROWS);
}
