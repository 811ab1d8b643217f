import { type FormEvent, useId } from 'react';
import { useText } from '../text/use-text.ts';

type PostFormProps = {
  label: string;
  value: string;
  busy: boolean;
  refusal: string | undefined;
  onChange: (value: string) => void;
  onPublish: (text: string) => void;
  onCancel?: (() => void) | undefined;
};

/** Writes a public post or reply; says plainly that everybody reads it. */
export function PostForm({ label, value, busy, refusal, onChange, onPublish, onCancel }: PostFormProps) {
  const text = useText('news');
  const id = useId();

  function submit(event: FormEvent): void {
    event.preventDefault();
    onPublish(value);
  }

  return (
    <form className="post-form" onSubmit={submit}>
      <div className="field">
        <label htmlFor={id}>{label}</label>
        <textarea
          id={id}
          className="textarea"
          rows={2}
          maxLength={600}
          value={value}
          aria-describedby={`${id}-public`}
          onChange={({ target }) => onChange(target.value)}
        />
      </div>
      <p id={`${id}-public`} className="muted">
        {text.public}
      </p>
      <p className="refusal" role="alert">
        {refusal}
      </p>
      <p className="post-form-actions">
        <button type="submit" className="button button-primary" disabled={busy || value.trim() === ''}>
          {text.publish}
        </button>
        {onCancel && (
          <button type="button" className="button button-quiet" onClick={onCancel}>
            {text.cancel}
          </button>
        )}
      </p>
    </form>
  );
}
