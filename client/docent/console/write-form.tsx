import type { FormEvent, ReactNode } from 'react';
import { useText } from '../../text/use-text.ts';
import { Field } from '../parts/field.tsx';

type WriteFormProps = {
  intro: string;
  body: string;
  onBody: (body: string) => void;
  /** Sentences that can be taken over with one press. */
  lines?: readonly string[];
  label?: string;
  send: string;
  onSend: () => void;
  onCancel: () => void;
  /** Choices above the text. */
  children?: ReactNode;
};

/** The form of every intervention: choices, a text with ready lines, send. */
export function WriteForm(props: WriteFormProps) {
  const text = useText('docent').intervene.forms;
  const { body, onBody, lines = [] } = props;

  function onForm(event: FormEvent): void {
    event.preventDefault();
    props.onSend();
  }

  return (
    <form className="write-form" onSubmit={onForm}>
      <p>{props.intro}</p>
      {props.children}
      {lines.length > 0 && (
        <fieldset className="write-lines" aria-label={text.lines}>
          {lines.map((line) => (
            <button key={line} type="button" className="button write-line" onClick={() => onBody(line)}>
              {line}
            </button>
          ))}
        </fieldset>
      )}
      <Field label={props.label ?? text.body}>
        {(ids) => (
          <textarea
            {...ids}
            className="textarea"
            rows={4}
            required
            maxLength={2000}
            value={body}
            onChange={(event) => onBody(event.target.value)}
          />
        )}
      </Field>
      <div className="modal-actions">
        <button type="button" className="button" onClick={props.onCancel}>
          {text.cancel}
        </button>
        <button type="submit" className="button button-primary" disabled={body.trim() === ''}>
          {props.send}
        </button>
      </div>
    </form>
  );
}
