import type { EndingView } from '../../../shared/view/story-view.ts';
import { Face } from '../../art/face.tsx';
import { useText } from '../../text/use-text.ts';
import '@fontsource-variable/playfair-display/index.css';
import './ending.css';

/** How it ended: the headline of that evening, the closing words, and what it brought each person. */
export function Ending({ ending: { headline, closing, persons } }: { ending: EndingView }) {
  const text = useText('work').end;
  return (
    <div className="ending">
      <p className="ending-when">{text.outcome}</p>
      <p className="ending-headline">{headline}</p>
      {closing.split(/\n{2,}/).map((paragraph) => (
        <p key={paragraph}>{paragraph}</p>
      ))}
      {persons.length > 0 && (
        <section aria-labelledby="ending-persons">
          <h2 id="ending-persons">{text.brought}</h2>
          <ul className="plain-list ending-persons">
            {persons.map(({ actor, name, text: brought }) => (
              <li key={actor} className="card">
                <Face id={actor} name={name} size={48} />
                <div>
                  <h3>{name}</h3>
                  <p>{brought}</p>
                </div>
              </li>
            ))}
          </ul>
        </section>
      )}
    </div>
  );
}
