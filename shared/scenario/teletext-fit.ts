/** What a teletext page measures: 25 rows of 40 columns, of which text uses 38. */
export const TELETEXT_ROWS = 25;
export const TELETEXT_COLUMNS = 40;
export const TELETEXT_TEXT_COLUMNS = 38;

/** Rows that every page spends: header 1, logo 2, rule 1, title 2 (double height), coloured keys 1. */
export const TELETEXT_FIXED_ROWS = 7;

/** The part of a page that takes up rows. */
export type TeletextText = { title: string; paragraphs: readonly string[] };

export type TeletextFit = {
  fits: boolean;
  /** All rows the page needs, also when there are too many. */
  rows: number;
  titleColumns: number;
};

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

/** Rows of the text below the title: the lines of the paragraphs, with an empty row between them. */
export function teletextBody(paragraphs: readonly string[]): string[][] {
  return paragraphs.map((paragraph) => wrapTeletext(paragraph)).filter((lines) => lines.length > 0);
}

/** Whether a page can be shown as a whole. */
export function fitsTeletext({ title, paragraphs }: TeletextText): TeletextFit {
  const body = teletextBody(paragraphs);
  const lines = body.reduce((sum, paragraph) => sum + paragraph.length, 0);
  const rows = TELETEXT_FIXED_ROWS + lines + Math.max(body.length - 1, 0);
  const titleColumns = columnsOf(title);
  return { fits: rows <= TELETEXT_ROWS && titleColumns <= TELETEXT_TEXT_COLUMNS, rows, titleColumns };
}

/** How many columns a text takes; a letter with its accent is one. */
function columnsOf(text: string): number {
  return [...text.normalize('NFC')].length;
}

type Piece = { text: string; spaceBefore: boolean };

function piecesOf(text: string, columns: number): Piece[] {
  const words = text.normalize('NFC').split(/\s+/).filter(Boolean);
  return words.flatMap((word) => {
    const parts = word.split(/(?<=\p{L}-)(?=\p{L})/u).flatMap((part) => cut(part, columns));
    return parts.map((part, index) => ({ text: part, spaceBefore: index === 0 }));
  });
}

function cut(word: string, columns: number): string[] {
  const letters = [...word];
  const count = Math.ceil(letters.length / columns);
  return Array.from({ length: count }, (_, part) => letters.slice(part * columns, (part + 1) * columns).join(''));
}
