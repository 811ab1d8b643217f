/** What a teletext page measures: 25 rows of 40 columns, of which text uses 38. */
export const TELETEXT_ROWS = 25;
export const TELETEXT_COLUMNS = 40;
export const TELETEXT_TEXT_COLUMNS = 38;

/** Rows that every page spends: header 1, logo 2, rule 1, title 2 (double height), coloured keys 1. */
const TELETEXT_FIXED_ROWS = 7;

/**
 * Breaks a text into lines of at most so many characters, at spaces and after hyphens.
 * A word that is longer than a line is cut. An empty text is no line at all.
 */
export function wrapTeletext(text: string, columns: number = TELETEXT_TEXT_COLUMNS): string[] {
  const lines: string[] = [];
  for (const piece of piecesOf(text, columns)) {
    const last = lines.at(-1);
    const joined = last === undefined ? piece.text : last + (piece.spaceBefore ? ' ' : '') + piece.text;
    if (last === undefined || columnsOf(joined) > columns) lines.push(piece.text);
    else lines[lines.length - 1] = joined;
  }
  return lines;
}

/** All rows that a page needs: the fixed ones, the lines, and an empty row between paragraphs. */
export function teletextRows(paragraphs: readonly string[]): number {
  const body = paragraphs.map((paragraph) => wrapTeletext(paragraph).length).filter((lines) => lines > 0);
  const lines = body.reduce((sum, count) => sum + count, 0);
  return TELETEXT_FIXED_ROWS + lines + Math.max(body.length - 1, 0);
}

/** How many columns a text takes; a letter with its accent is one. */
export function columnsOf(text: string): number {
  return [...text.normalize('NFC')].length;
}

type Piece = { text: string; spaceBefore: boolean };

function piecesOf(text: string, columns: number): Piece[] {
  const words = text.normalize('NFC').split(/\s+/).filter(Boolean);
  return words.flatMap((word) => {
    const parts = word
      .replace(/(\p{L}-)(?=\p{L})/gu, '$1 ')
      .split(' ')
      .flatMap((part) => cut(part, columns));
    return parts.map((part, index) => ({ text: part, spaceBefore: index === 0 }));
  });
}

function cut(word: string, columns: number): string[] {
  const letters = [...word];
  const count = Math.ceil(letters.length / columns);
  return Array.from({ length: count }, (_, part) => letters.slice(part * columns, (part + 1) * columns).join(''));
}
