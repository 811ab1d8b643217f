import { useText } from '../text/use-text.ts';
import type { TeletextLink } from './teletext-links.tsx';

const COLOURS = ['red', 'green', 'yellow', 'cyan'] as const;

type TeletextKeysProps = { links: readonly TeletextLink[]; onOpenPage: (page: number) => void };

/** The four coloured keys at the foot of every page; a key without a page is only a colour. "p", or 112 would look like a phone number. */
export function TeletextKeys({ links, onOpenPage }: TeletextKeysProps) {
  const { keys } = useText('teletext');
  const empty = COLOURS.slice(Math.min(links.length, COLOURS.length));
  return (
    <div className="teletext-keys">
      {links.length > 0 && (
        <ul aria-label={keys}>
          {links.slice(0, COLOURS.length).map(({ page, title }, index) => (
            <li key={page}>
              <button type="button" className={`teletext-${COLOURS[index]}`} onClick={() => onOpenPage(page)}>
                p{page} <span className="visually-hidden">{title}</span>
              </button>
            </li>
          ))}
        </ul>
      )}
      {empty.map((colour) => (
        <span key={colour} className={`teletext-${colour}`} aria-hidden="true" />
      ))}
    </div>
  );
}
