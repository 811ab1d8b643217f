import { type ReactNode, useId } from 'react';
import type { DecisionView } from '../../shared/view/session-view.ts';
import { type StoryClock, toStoryTime, toTimeLeft } from '../../shared/vocabulary/story-time.ts';
import { useText } from '../text/use-text.ts';
import './decision-panel.css';
import { DecisionOption } from './decision-option.tsx';
import { GroundList } from './work/ground-list.tsx';

type PanelProps = {
  point: DecisionView;
  /** Exercise time in ms. */
  now: number;
  story: StoryClock;
  /** Whose choice is marked; absent for who only looks. */
  me?: string | undefined;
  faceOf: (player: string) => string;
  onVote?: ((option: string) => void) | undefined;
  /** The form that records the decision, while it is open. */
  children?: ReactNode;
};

/** One decision point of the team: the question, the options with their votes, and the outcome. */
export function DecisionPanel({ point, now, story, me, faceOf, onVote, children }: PanelProps) {
  const text = useText('decisions');
  const id = useId();
  const open = point.outcome === undefined;
  return (
    <section className="decision-panel" aria-labelledby={id}>
      <header className="decision-head">
        <h2 id={id}>{point.question}</h2>
        {open && (
          <p>
            <span className="tag">{text.closes(toStoryTime(point.closes, story))}</span>{' '}
            <span className="tag decision-left">{text.left(toTimeLeft(point.closes - now))}</span>
          </p>
        )}
      </header>
      <Outcome point={point} story={story} />
      <ol className="plain-list decision-options">
        {point.options.map((option, index) => (
          <DecisionOption
            key={option.id}
            letter={String.fromCharCode(65 + index)}
            option={option}
            voters={votersOf(point, option.id, faceOf)}
            mine={point.votes.some((vote) => vote.player === me && vote.option === option.id)}
            onVote={open ? onVote : undefined}
          />
        ))}
      </ol>
      {open && children}
    </section>
  );
}

function Outcome({ point: { outcome }, story }: { point: DecisionView; story: StoryClock }) {
  const text = useText('decisions');
  if (!outcome) return null;
  if (outcome.kind === 'expired') return <p className="decision-outcome">{text.expired}</p>;
  return (
    <div className="decision-outcome">
      <p>
        <strong>{outcome.label}</strong>
      </p>
      <blockquote>{outcome.rationale}</blockquote>
      <p className="muted">{text.by(outcome.name, toStoryTime(outcome.at, story))}</p>
      <GroundList findings={outcome.findings} />
    </div>
  );
}

function votersOf(point: DecisionView, option: string, faceOf: (player: string) => string) {
  return point.votes
    .filter((vote) => vote.option === option)
    .map(({ player, name }) => ({ player, name, face: faceOf(player) }));
}
