import { Send, Trash2 } from 'lucide-react';
import { type FormEvent, type Ref, useId, useState } from 'react';
import { useText } from '../text/use-text.ts';
import { type Forwarded, ForwardedPaper } from './reading/papers.tsx';
import { type Recipient, RecipientsField } from './recipients-field.tsx';
import { Refusal } from './refusal.tsx';
import './mail-compose.css';

export type MailDraft = { to: readonly string[]; subject: string; body: string };

type MailComposeProps = {
  title: string;
  draft: MailDraft;
  onDraft: (draft: MailDraft) => void;
  contacts: readonly Recipient[];
  forwards?: Forwarded | undefined;
  /** What is being answered, to read along while writing. */
  answers?: Forwarded | undefined;
  isBusy: boolean;
  refusal: string | undefined;
  headingRef?: Ref<HTMLHeadingElement>;
  onSend: () => void;
  onCancel: () => void;
  onDiscard: () => void;
};

/** Writing a mail: new, as an answer or to pass something on. */
export function MailCompose(props: MailComposeProps) {
  const { draft, onDraft } = props;
  const mail = useText('mail');
  const common = useText('common');
  const id = useId();
  const [missing, setMissing] = useState<string>();

  function submit(event: FormEvent): void {
    event.preventDefault();
    const problem = missingIn(draft, props.forwards !== undefined, mail);
    setMissing(problem);
    if (problem === undefined) props.onSend();
  }

  return (
    <form className="compose" onSubmit={submit} aria-labelledby={`${id}-title`} noValidate>
      <h2 id={`${id}-title`} className="reader-title" ref={props.headingRef} tabIndex={-1}>
        {props.title}
      </h2>
      <RecipientsField contacts={props.contacts} chosen={draft.to} onChange={(to) => onDraft({ ...draft, to })} />
      <div className="field">
        <label htmlFor={`${id}-subject`}>{mail.subject}</label>
        <input
          id={`${id}-subject`}
          className="input"
          maxLength={120}
          value={draft.subject}
          onChange={(event) => onDraft({ ...draft, subject: event.target.value })}
        />
      </div>
      <div className="field">
        <label htmlFor={`${id}-body`}>{mail.body}</label>
        <textarea
          id={`${id}-body`}
          className="textarea"
          rows={9}
          maxLength={4000}
          value={draft.body}
          onChange={(event) => onDraft({ ...draft, body: event.target.value })}
        />
      </div>
      {props.forwards && (
        <div>
          <p className="field-label">{mail.forwarding}</p>
          <ForwardedPaper {...props.forwards} />
        </div>
      )}
      <Refusal text={missing ?? props.refusal} />
      <div className="compose-buttons">
        <button type="submit" className="button button-primary" disabled={props.isBusy}>
          <Send size={18} aria-hidden /> {props.isBusy ? common.sending : common.send}
        </button>
        <button type="button" className="button" onClick={props.onCancel}>
          {common.back}
        </button>
        <button type="button" className="button button-quiet" onClick={props.onDiscard}>
          <Trash2 size={18} aria-hidden /> {mail.discard}
        </button>
      </div>
      <p className="muted">{mail.kept}</p>
      {props.answers && (
        <div>
          <p className="field-label">{mail.answering}</p>
          <ForwardedPaper {...props.answers} />
        </div>
      )}
    </form>
  );
}

function missingIn(
  { to, body }: MailDraft,
  hasForward: boolean,
  { toMissing, bodyMissing }: { toMissing: string; bodyMissing: string },
): string | undefined {
  if (to.length === 0) return toMissing;
  return body.trim() === '' && !hasForward ? bodyMissing : undefined;
}
