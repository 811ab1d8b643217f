import { useState } from 'react';
import { TELETEXT_ROWS, teletextRows, wrapTeletext } from '../../shared/vocabulary/teletext-grid.ts';
import { useText } from '../text/use-text.ts';
import { TeletextKeys } from './teletext-keys.tsx';
import { type TeletextLink, TeletextLinks } from './teletext-links.tsx';
import { TeletextLogo } from './teletext-logo.tsx';
import './teletext-page.css';
import './teletext-reading.css';
import { useNarrow } from './use-narrow.ts';
import { useTypedPage } from './use-typed-page.ts';

type TeletextPageProps = {
  page: number;
  title: string;
  paragraphs: readonly string[];
  /** Other pages; on the grid only those that fit below the text, all of them in the reading view. */
  links?: readonly TeletextLink[];
  /** Time of day and date in the story, such as "10:42" and "di 17 nov". */
  clock: string;
  date: string;
  /** What the service is called in the story. */
  name: string;
  /** Normal type instead of the grid; without it narrow screens get it by themselves. */
  readingView?: boolean;
  /** Off: digits typed on the keyboard do not open pages. */
  shortcuts?: boolean;
  onOpenPage: (page: number) => void;
};

/** Rows of the red line and the heading above the list of pages. */
const ROWS_ABOVE_LINKS = 2;

/** One page of teletext on its grid of 40 by 25, or the same text in a reading view. */
export function TeletextPage(props: TeletextPageProps) {
  const { page, title, paragraphs, links = [], clock, date, name, readingView, shortcuts = true, onOpenPage } = props;
  const text = useText('teletext');
  const narrow = useNarrow();
  const [chosen, setChosen] = useState(readingView);
  const typed = useTypedPage(shortcuts, onOpenPage);
  const reading = chosen ?? narrow;
  const room = TELETEXT_ROWS - teletextRows(paragraphs) - ROWS_ABOVE_LINKS;
  const listed = reading ? links : links.slice(0, Math.max(room, 0));
  return (
    <section className="teletext" aria-label={text.page(name, page)} data-view={reading ? 'reading' : 'grid'}>
      <div className="teletext-screen">
        <p className="teletext-header">
          <span className="teletext-page-number">{typed === '' ? page : typed.padEnd(3, '-')}</span>
          <span className="teletext-name">{name}</span>
          <span className="teletext-date">{date}</span>
          <span className="teletext-clock">{clock}</span>
        </p>
        <TeletextLogo name={name} />
        <h2 className="teletext-title">{title}</h2>
        <div className="teletext-body">
          {paragraphs.map((paragraph) => (
            <p key={paragraph}>{reading ? paragraph : wrapTeletext(paragraph).join('\n')}</p>
          ))}
        </div>
        <TeletextLinks links={listed} whole={reading} onOpenPage={onOpenPage} />
        <TeletextKeys links={links} onOpenPage={onOpenPage} />
      </div>
      <button type="button" className="button" aria-pressed={reading} onClick={() => setChosen(!reading)}>
        {text.reading}
      </button>
    </section>
  );
}
