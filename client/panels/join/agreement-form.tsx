import { type FormEvent, type Ref, useState } from 'react';
import { useText } from '../../text/use-text.ts';
import { Paragraphs } from '../reading/paragraphs.tsx';
import { Refusal } from '../refusal.tsx';

type AgreementFormProps = {
  contentNote: string;
  agreements: readonly string[];
  optOutWord: string;
  isBusy: boolean;
  refusal: string | undefined;
  headingRef?: Ref<HTMLHeadingElement>;
  onAgree: () => void;
  onBack: () => void;
};

/** What it is about, how we play, and how to stop. Nobody plays without having agreed. */
export function AgreementForm(props: AgreementFormProps) {
  const { agree, form } = useText('lobby');
  const common = useText('common');
  const [isAgreed, setIsAgreed] = useState(false);
  const [isMissing, setIsMissing] = useState(false);
  function submit(event: FormEvent): void {
    event.preventDefault();
    setIsMissing(!isAgreed);
    if (isAgreed) props.onAgree();
  }
  return (
    <form className="join-form" onSubmit={submit} noValidate>
      <p className="muted">{form.steps(2)}</p>
      <h1 ref={props.headingRef} tabIndex={-1}>
        {agree.title}
      </h1>
      <section aria-labelledby="agree-note">
        <h2 id="agree-note">{agree.note}</h2>
        <Paragraphs text={props.contentNote} />
      </section>
      <section aria-labelledby="agree-rules">
        <h2 id="agree-rules">{agree.agreements}</h2>
        <ul className="join-rules">
          {props.agreements.map((rule) => (
            <li key={rule}>{rule}</li>
          ))}
        </ul>
      </section>
      <section className="join-out" aria-labelledby="agree-out">
        <h2 id="agree-out">{agree.optOut}</h2>
        <p>{agree.optOutBody(props.optOutWord)}</p>
      </section>
      <label className="join-check">
        <input type="checkbox" checked={isAgreed} onChange={(event) => setIsAgreed(event.target.checked)} />
        <strong>{agree.agree}</strong>
      </label>
      <Refusal text={isMissing && !isAgreed ? agree.mustAgree : props.refusal} />
      <div className="join-buttons">
        <button type="submit" className="button button-primary join-go" disabled={props.isBusy}>
          {props.isBusy ? agree.joining : agree.go}
        </button>
        <button type="button" className="button" onClick={props.onBack}>
          {common.back}
        </button>
      </div>
    </form>
  );
}
