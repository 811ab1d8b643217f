import { type FormEvent, type Ref, useId } from 'react';
import type { OfferedField } from '../../../shared/session/events/forms.ts';
import type { FormView } from '../../../shared/view/story-view.ts';
import { type StoryClock, toStoryTime, toTimeLeft } from '../../../shared/vocabulary/story-time.ts';
import { useText } from '../../text/use-text.ts';
import { Refusal } from '../refusal.tsx';
import { FormFieldInput } from './form-field-input.tsx';
import './form-paper.css';

type FormPaperProps = {
  paper: FormView;
  /** Exercise time in ms. */
  now: number;
  story: StoryClock;
  /** What this person is typing, by field, and what stood there before; where it is absent the shared value shows. */
  drafts: Readonly<Record<string, { value: string; over: string }>>;
  canWrite: boolean;
  isBusy: boolean;
  refusal: string | undefined;
  headingRef?: Ref<HTMLHeadingElement>;
  onType: (field: string, value: string) => void;
  /** The field is left: what stands there goes to the others. */
  onFill: (field: string) => void;
  onSubmit: () => void;
};

/** A paper that a team, or the teams together, fill in and hand in once. */
export function FormPaper({ paper, now, story, headingRef, ...rest }: FormPaperProps) {
  const text = useText('work').form;
  const { outcome, closes } = paper;
  return (
    <article className="form-paper card">
      <p className="form-kind">
        <span className="tag">{text.kind}</span>{' '}
        {outcome === undefined && closes !== undefined && (
          <>
            <span className="tag">{text.closes(toStoryTime(closes, story))}</span>{' '}
            <span className="tag form-left">{text.left(toTimeLeft(closes - now))}</span>
          </>
        )}
      </p>
      <h2 ref={headingRef} tabIndex={-1}>
        {paper.title}
      </h2>
      <p className="muted">
        {text.to(paper.to)}. {paper.team === undefined ? text.joint : text.own}
      </p>
      <p>{paper.intro}</p>
      {outcome?.kind === 'submitted' && (
        <p className="form-done" role="status">
          {text.submitted(outcome.name, toStoryTime(outcome.at, story))}
        </p>
      )}
      {outcome?.kind === 'expired' && (
        <p className="form-done" role="status">
          {text.expired}
        </p>
      )}
      {outcome === undefined && rest.canWrite ? <Filling paper={paper} {...rest} /> : <Filled paper={paper} />}
      {outcome !== undefined && <Unsent paper={paper} drafts={rest.drafts} />}
    </article>
  );
}

type FillingProps = Omit<FormPaperProps, 'now' | 'story' | 'headingRef'>;

function Filling({ paper, drafts, isBusy, refusal, onType, onFill, onSubmit }: FillingProps) {
  const text = useText('work').form;
  const hintId = useId();
  const shownIn = ({ id }: OfferedField) => drafts[id]?.value ?? paper.values[id] ?? '';
  const overtaken = ({ id }: OfferedField) => {
    const [typed, there = ''] = [drafts[id], paper.values[id]];
    return typed && there !== typed.over && there !== typed.value ? there : undefined;
  };
  const lacking = paper.fields.filter((field) => field.required && shownIn(field).trim() === '');
  function submit(event: FormEvent): void {
    event.preventDefault();
    onSubmit();
  }
  return (
    <form className="form-fields" onSubmit={submit}>
      {paper.fields.map((field) => (
        <FormFieldInput
          key={field.id}
          field={field}
          value={shownIn(field)}
          writer={paper.writers[field.id]}
          meanwhile={overtaken(field)}
          onType={(value) => onType(field.id, value)}
          onFill={() => onFill(field.id)}
        />
      ))}
      <Refusal text={refusal} />
      <button
        type="submit"
        className="button button-primary"
        disabled={isBusy || lacking.length > 0}
        aria-describedby={hintId}
      >
        {text.submit}
      </button>
      <p className="field-hint" id={hintId}>
        {lacking.length > 0 ? text.missing(lacking.map(({ label }) => label)) : text.submitHint}
      </p>
    </form>
  );
}

/** What somebody was still typing when the paper went off or its time was over. */
function Unsent({ paper, drafts }: Pick<FormPaperProps, 'paper' | 'drafts'>) {
  const text = useText('work').form;
  const unsent = paper.fields.filter(({ id }) => drafts[id] !== undefined && drafts[id].value !== paper.values[id]);
  if (unsent.length === 0) return null;
  return (
    <section className="form-unsent" aria-label={text.unsent}>
      <h3>{text.unsent}</h3>
      {unsent.map(({ id, label }) => (
        <p key={id}>
          <span className="muted">{label}</span> {drafts[id]?.value}
        </p>
      ))}
    </section>
  );
}

function Filled({ paper }: { paper: FormView }) {
  const text = useText('work').form;
  return (
    <dl className="form-filled">
      {paper.fields.map(({ id, label, options }) => {
        const value = paper.values[id] ?? '';
        const shown = options.find((option) => option.id === value)?.label ?? value;
        return (
          <div key={id}>
            <dt>{label}</dt>
            <dd>{shown === '' ? <span className="muted">{text.nothing}</span> : shown}</dd>
          </div>
        );
      })}
    </dl>
  );
}
