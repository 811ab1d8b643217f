import { History } from 'lucide-react';
import { type CSSProperties, useId } from 'react';
import type { Team } from '../../../shared/scenario/cast.ts';
import { type StoryClock, toStoryTime } from '../../../shared/vocabulary/story-time.ts';
import { useText } from '../../text/use-text.ts';
import type { DecisionReview } from '../insight/decision-review.ts';
import type { NamedFinding } from '../insight/findings-named.ts';
import { KnownThen } from './known-then.tsx';
import './decision-card.css';

type DecisionCardProps = {
  review: DecisionReview;
  team: Team | undefined;
  story: StoryClock;
  nameOf: (player: string) => string;
  onWatch: (at: number) => void;
};

/** One question to one team: what they chose and why, who wanted what, and what they had and had not seen. */
export function DecisionCard({ review, team, story, nameOf, onWatch }: DecisionCardProps) {
  const text = useText('debrief').decisions;
  const id = useId();
  const { title, question, openedAt, outcome, options } = review;
  return (
    <article
      className="card decided"
      style={{ '--team': team?.colour ?? 'transparent' } as CSSProperties}
      aria-labelledby={id}
    >
      <header className="decided-head">
        <h2 id={id}>
          {title}, {team?.short}
        </h2>
        <button type="button" className="button" onClick={() => onWatch(outcome?.at ?? openedAt)}>
          <History size={18} aria-hidden /> <span aria-hidden="true">{text.watchShort}</span>
          <span className="visually-hidden">{text.watch(`${title}, ${team?.short ?? ''}`)}</span>
        </button>
      </header>
      <p className="muted">
        {question} ({text.openedAt(toStoryTime(openedAt, story))})
      </p>
      <Outcome outcome={outcome} story={story} />
      <h3>{text.votes}</h3>
      <ul className="plain-list decided-votes">
        {options.map(({ id: option, label, voters, isChosen }) => (
          <li key={option} className={isChosen ? 'decided-chosen' : undefined}>
            {label}
            {isChosen && <span className="visually-hidden"> ({text.chosen})</span>}:{' '}
            <strong>{text.voters(voters.join(', '))}</strong>
          </li>
        ))}
      </ul>
      {outcome && <KnownThen known={outcome.known} {...{ story, nameOf }} />}
    </article>
  );
}

function Outcome({ outcome, story }: Pick<DecisionReview, 'outcome'> & { story: StoryClock }) {
  const text = useText('debrief').decisions;
  if (!outcome) return <p className="decided-none">{text.running}</p>;
  const time = toStoryTime(outcome.at, story);
  if (outcome.kind === 'expired') return <p className="decided-none">{text.expired(time)}</p>;
  return (
    <div className="decided-outcome">
      <p>
        <strong>{outcome.label}</strong>
      </p>
      <blockquote>{outcome.rationale}</blockquote>
      <p className="muted">{text.madeBy(outcome.name, time)}</p>
      <Ground findings={outcome.findings} />
    </div>
  );
}

function Ground({ findings }: { findings: readonly NamedFinding[] }) {
  const text = useText('debrief').decisions;
  const { sureness: words } = useText('work').board;
  if (findings.length === 0) return null;
  return (
    <>
      <h3>{text.restsOn}</h3>
      <ul className="decided-ground">
        {findings.map(({ id, text: finding, sureness, name }) => (
          <li key={id}>{text.finding(finding, words[sureness], name)}</li>
        ))}
      </ul>
    </>
  );
}
