import { type FormEvent, useId } from 'react';
import type { SourceKind, Sureness } from '../../../shared/vocabulary/drama.ts';
import { useText } from '../../text/use-text.ts';
import { Refusal } from '../refusal.tsx';
import { WordsField } from '../words-field.tsx';

const SURENESS = ['sure', 'assumed', 'rumour'] as const satisfies readonly Sureness[];

export type FindingDraft = { text: string; sureness: Sureness; board: 'team' | 'both' };

type FindingFormProps = {
  draft: FindingDraft;
  /** What it comes from; `words` are what a role card says. */
  source: { kind: SourceKind; title: string; words?: string } | undefined;
  /** Where to take the own role card as the source. */
  cardHref?: string | undefined;
  /** The common board exists. */
  hasBoth: boolean;
  isBusy: boolean;
  refusal: string | undefined;
  onDraft: (draft: FindingDraft) => void;
  onPlace: () => void;
};

/** Puts something on a board, with how sure the team is. */
export function FindingForm({ draft, source, cardHref, hasBoth, isBusy, refusal, onDraft, onPlace }: FindingFormProps) {
  const text = useText('work').board;
  const id = useId();
  function submit(event: FormEvent): void {
    event.preventDefault();
    onPlace();
  }
  return (
    <form className="card finding-form" onSubmit={submit} aria-labelledby={`${id}-title`}>
      <h2 id={`${id}-title`}>{text.add}</h2>
      <p className="muted">{source ? text.source(source.title, source.kind) : text.noSource}</p>
      {source?.words !== undefined && <blockquote className="finding-words">{source.words}</blockquote>}
      {!source && cardHref !== undefined && (
        <a className="button" href={cardHref}>
          {text.myCard}
        </a>
      )}
      <WordsField
        label={text.text}
        hint={text.textHint}
        rows={2}
        value={draft.text}
        onChange={(words) => onDraft({ ...draft, text: words })}
      />
      <Choices
        legend={text.how}
        options={SURENESS.map((value) => ({ value, label: text.sureness[value] }))}
        value={draft.sureness}
        onChange={(sureness) => onDraft({ ...draft, sureness })}
      />
      {hasBoth && (
        <Choices
          legend={text.which}
          options={[
            { value: 'team' as const, label: text.team },
            { value: 'both' as const, label: text.both },
          ]}
          value={draft.board}
          onChange={(board) => onDraft({ ...draft, board })}
        />
      )}
      <Refusal text={refusal} />
      <button type="submit" className="button button-primary" disabled={isBusy || draft.text.trim() === ''}>
        {text.add}
      </button>
    </form>
  );
}

type ChoicesProps<T extends string> = {
  legend: string;
  options: readonly { value: T; label: string }[];
  value: T;
  onChange: (value: T) => void;
};

function Choices<T extends string>({ legend, options, value, onChange }: ChoicesProps<T>) {
  const name = useId();
  return (
    <fieldset className="finding-choices">
      <legend className="field-label">{legend}</legend>
      {options.map((option) => (
        <label key={option.value} className="finding-choice">
          <input type="radio" name={name} checked={option.value === value} onChange={() => onChange(option.value)} />
          <span>{option.label}</span>
        </label>
      ))}
    </fieldset>
  );
}
