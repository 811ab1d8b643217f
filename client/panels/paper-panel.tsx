import type { DeliveredContent } from '../../shared/session/events/injects.ts';
import { useText } from '../text/use-text.ts';
import '@fontsource/unifrakturmaguntia/index.css';
import '@fontsource-variable/newsreader/index.css';
import '@fontsource-variable/playfair-display/index.css';
import './paper-panel.css';

export type Paper = Extract<DeliveredContent, { channel: 'paper' }>['paper'];

type PaperProps = {
  name: string;
  date: string;
  /** Story time at which it came out. */
  time: string;
  paper: Paper;
  /** Address of the drawing of a place; without a place, of the town. */
  drawingOf: (place: string | undefined) => string;
};

/** The front page of the newspaper. */
export function PaperPanel({ name, date, time, paper, drawingOf }: PaperProps) {
  const text = useText('news');
  return (
    <article className="paper" lang="nl" aria-labelledby="paper-headline">
      <header className="paper-head">
        <p className="paper-masthead">{name}</p>
        <p className="paper-line">
          <span>{text.paperLine}</span>
          <span>{date}</span>
          <span>{time}</span>
        </p>
      </header>
      <h2 id="paper-headline" className="paper-headline">
        {paper.headline}
      </h2>
      <p className="paper-standfirst">{paper.standfirst}</p>
      <div className="paper-columns">
        {paper.picture && (
          <figure>
            <img src={drawingOf(paper.picture.place)} alt="" width={320} height={180} />
            <figcaption>{paper.picture.caption}</figcaption>
          </figure>
        )}
        {paper.byline !== undefined && <p className="paper-byline">{paper.byline}</p>}
        {paper.paragraphs.map((paragraph) => (
          <p key={paragraph}>{paragraph}</p>
        ))}
        {paper.aside && (
          <aside aria-label={paper.aside.title}>
            <h3>{paper.aside.title}</h3>
            {paper.aside.paragraphs.map((paragraph) => (
              <p key={paragraph}>{paragraph}</p>
            ))}
          </aside>
        )}
      </div>
    </article>
  );
}
