import { type FormEvent, useId } from 'react';
import type { DecisionView } from '../../shared/view/session-view.ts';
import type { FindingView } from '../../shared/view/story-view.ts';
import { useText } from '../text/use-text.ts';
import { GroundChoice } from './work/ground-choice.tsx';

export type DecisionDraft = { option: string; rationale: string; findings: string[] };

type FormProps = {
  point: DecisionView;
  /** What the decision can rest on. */
  grounds: readonly FindingView[];
  draft: DecisionDraft;
  busy: boolean;
  refusal: string | undefined;
  onDraft: (draft: DecisionDraft) => void;
  onRecord: (draft: DecisionDraft) => void;
};

/** Records what the team decides, with the sentence why that comes back in the debrief. */
export function DecisionRecordForm({ point, grounds, draft, busy, refusal, onDraft, onRecord }: FormProps) {
  const text = useText('decisions');
  const id = useId();
  const chosen = point.options.find((option) => option.id === draft.option);

  function submit(event: FormEvent): void {
    event.preventDefault();
    if (chosen) onRecord(draft);
  }

  return (
    <form className="card decision-form" onSubmit={submit}>
      <h3>{text.record}</h3>
      <p className="muted">{text.recordHint}</p>
      <fieldset>
        <legend className="field-label">{text.which}</legend>
        {point.options.map((option) => (
          <label key={option.id} className="decision-radio">
            <input
              type="radio"
              name={`${id}-option`}
              checked={draft.option === option.id}
              onChange={() => onDraft({ ...draft, option: option.id })}
            />
            <span>{option.label}</span>
          </label>
        ))}
      </fieldset>
      <div className="field">
        <label htmlFor={`${id}-why`}>{text.why}</label>
        <textarea
          id={`${id}-why`}
          className="textarea"
          rows={3}
          maxLength={600}
          placeholder={text.whyPlaceholder}
          value={draft.rationale}
          onChange={({ target }) => onDraft({ ...draft, rationale: target.value })}
        />
      </div>
      <GroundChoice
        findings={grounds}
        chosen={draft.findings}
        onChange={(findings) => onDraft({ ...draft, findings })}
      />
      <p className="refusal" role="alert">
        {refusal}
      </p>
      <button type="submit" className="button button-primary" disabled={busy || !chosen}>
        {chosen ? text.submit(chosen.label) : text.submitNone}
      </button>
    </form>
  );
}
