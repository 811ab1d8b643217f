import { type StoryClock, toStoryTime } from '../../../shared/vocabulary/story-time.ts';
import { useText } from '../../text/use-text.ts';
import type { KnownAt, KnownFact } from '../insight/known-at.ts';

type KnownThenProps = { known: KnownAt; story: StoryClock; nameOf: (player: string) => string };

/** What lay unread at that second, what the team knew, and what only others knew. */
export function KnownThen({ known, story, nameOf }: KnownThenProps) {
  const text = useText('debrief').decisions;
  const { unopened, facts, elsewhere, total } = known;
  return (
    <div className="decided-known">
      <section>
        <h3>{text.unopened(unopened.length)}</h3>
        {unopened.length > 0 && (
          <ul>
            {unopened.map(({ item, at, from, title }) => (
              <li key={item}>{text.unopenedItem({ time: toStoryTime(at, story), from, title })}</li>
            ))}
          </ul>
        )}
      </section>
      {total > 0 && (
        <section>
          <details>
            <summary>{text.facts(facts.length, total)}</summary>
            <Facts {...{ facts, nameOf }} />
          </details>
          {elsewhere.length > 0 && (
            <details>
              <summary>{text.elsewhere(elsewhere.length)}</summary>
              <Facts facts={elsewhere} nameOf={nameOf} />
            </details>
          )}
        </section>
      )}
    </div>
  );
}

function Facts({ facts, nameOf }: { facts: readonly KnownFact[]; nameOf: (player: string) => string }) {
  const text = useText('debrief').decisions;
  return (
    <ul>
      {facts.map(({ id, text: fact, by }) => (
        <li key={id}>{text.known(fact, by.map(nameOf).join(', '))}</li>
      ))}
    </ul>
  );
}
