import { useId } from 'react';
import type { FindingView } from '../../../shared/view/story-view.ts';
import { MOST_GROUNDS } from '../../../shared/vocabulary/most-grounds.ts';
import { useText } from '../../text/use-text.ts';
import { GroundLine } from './ground-line.tsx';

type GroundChoiceProps = {
  /** What the team can see on the boards. */
  findings: readonly FindingView[];
  chosen: readonly string[];
  onChange: (chosen: string[]) => void;
};

/** Boxes to tick: on which findings a decision rests. */
export function GroundChoice({ findings, chosen, onChange }: GroundChoiceProps) {
  const text = useText('decisions').ground;
  const id = useId();
  if (findings.length === 0) return <p className="muted">{text.none}</p>;
  const isFull = chosen.length >= MOST_GROUNDS;
  return (
    <fieldset className="ground-choice" aria-describedby={id}>
      <legend className="field-label">{text.legend}</legend>
      <p className="field-hint" id={id}>
        {isFull ? text.full(MOST_GROUNDS) : text.hint}
      </p>
      {findings.map((finding) => {
        const isChosen = chosen.includes(finding.id);
        return (
          <label key={finding.id} className="ground-box">
            <input
              type="checkbox"
              checked={isChosen}
              disabled={isFull && !isChosen}
              onChange={() => onChange(isChosen ? chosen.filter((one) => one !== finding.id) : [...chosen, finding.id])}
            />
            <GroundLine finding={finding} />
          </label>
        );
      })}
    </fieldset>
  );
}
