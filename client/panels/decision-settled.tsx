import { Check } from 'lucide-react';
import { type Ref, useId } from 'react';
import type { DecisionView } from '../../shared/view/session-view.ts';
import { useText } from '../text/use-text.ts';
import './decision-panel.css';
import { GroundList } from './work/ground-list.tsx';

type SettledProps = {
  point: DecisionView;
  /** What she had written as the reason when somebody else was first; empty: nothing. */
  lost: string;
  headingRef?: Ref<HTMLHeadingElement>;
  onSeen: () => void;
};

/** How a decision ended under her hands, in the place of the form; stays until she has seen it. */
export function DecisionSettled({ point, lost, headingRef, onSeen }: SettledProps) {
  const text = useText('decisions');
  const id = useId();
  const { outcome } = point;
  if (!outcome) return null;
  return (
    <section className="card decision-settled" aria-labelledby={id}>
      <h2 id={id} ref={headingRef} tabIndex={-1}>
        {point.question}
      </h2>
      <div className="decision-outcome">
        <p>
          <strong>
            {outcome.kind === 'made' ? text.settled(outcome.name, outcome.label, outcome.rationale) : text.expired}
          </strong>
        </p>
        {outcome.kind === 'made' && <GroundList findings={outcome.findings} />}
      </div>
      {lost !== '' && (
        <div className="field">
          <label htmlFor={`${id}-lost`}>{text.lost}</label>
          <textarea
            id={`${id}-lost`}
            className="textarea"
            rows={3}
            readOnly
            value={lost}
            aria-describedby={`${id}-hint`}
            onFocus={({ target }) => target.select()}
          />
          <p id={`${id}-hint`} className="field-hint">
            {text.lostHint}
          </p>
        </div>
      )}
      <button type="button" className="button" aria-label={text.seenOf(point.title)} onClick={onSeen}>
        <Check size={18} aria-hidden /> {text.seen}
      </button>
    </section>
  );
}
