import { TELETEXT_COLUMNS, TELETEXT_TEXT_COLUMNS } from '../../shared/vocabulary/teletext-grid.ts';
import { useText } from '../text/use-text.ts';
import { mosaicLine } from './teletext-letters.ts';

export type TeletextLink = { page: number; title: string };

type TeletextLinksProps = { links: readonly TeletextLink[]; whole: boolean; onOpenPage: (page: number) => void };

/** Columns for two spaces and the three digits of the page. */
const AFTER_TITLE = 5;

/** Other pages: title, a row of dots, page number. On the grid a title that is too long is cut. */
export function TeletextLinks({ links, whole, onOpenPage }: TeletextLinksProps) {
  const { more } = useText('teletext');
  if (links.length === 0) return undefined;
  return (
    <>
      <span className="teletext-mosaic teletext-rule-red" aria-hidden="true">
        {mosaicLine(1, TELETEXT_COLUMNS)}
      </span>
      <h3 className="teletext-more">{more}</h3>
      <ul className="teletext-links">
        {links.map(({ page, title }) => {
          const shown = whole ? title : cut(title);
          return (
            <li key={page}>
              <button type="button" onClick={() => onOpenPage(page)}>
                <span>{shown}</span>{' '}
                <span className="teletext-dots" aria-hidden="true">
                  {dotsAfter(shown)}
                </span>{' '}
                <span className="teletext-number">{page}</span>
              </button>
            </li>
          );
        })}
      </ul>
    </>
  );
}

function cut(title: string): string {
  const letters = [...title];
  const room = TELETEXT_TEXT_COLUMNS - AFTER_TITLE;
  return letters.length <= room
    ? title
    : `${letters
        .slice(0, room - 1)
        .join('')
        .trimEnd()}…`;
}

function dotsAfter(shown: string): string {
  return '.'.repeat(Math.max(TELETEXT_TEXT_COLUMNS - AFTER_TITLE - [...shown].length, 0));
}
