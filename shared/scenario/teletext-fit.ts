import { columnsOf, TELETEXT_ROWS, TELETEXT_TEXT_COLUMNS, teletextRows } from '../vocabulary/teletext-grid.ts';

/** The part of a page that takes up rows. */
export type TeletextText = { title: string; paragraphs: readonly string[] };

export type TeletextFit = {
  fits: boolean;
  /** All rows the page needs, also when there are too many. */
  rows: number;
  titleColumns: number;
};

/** Whether a page can be shown as a whole. */
export function fitsTeletext({ title, paragraphs }: TeletextText): TeletextFit {
  const rows = teletextRows(paragraphs);
  const titleColumns = columnsOf(title);
  return { fits: rows <= TELETEXT_ROWS && titleColumns <= TELETEXT_TEXT_COLUMNS, rows, titleColumns };
}
