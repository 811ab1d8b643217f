import { useState } from 'react';
import { useText } from '../../text/use-text.ts';
import { Field } from './field.tsx';

type PassphraseFieldProps = {
  label: string;
  hint?: string;
  error?: string | undefined;
  /** For a new account: the browser may propose one. */
  isNew?: boolean;
  /** Can be made readable: a sentence is easily mistyped. */
  canShow?: boolean;
  value: string;
  onChange: (value: string) => void;
};

/** A passphrase. */
export function PassphraseField({
  label,
  hint,
  error,
  isNew = false,
  canShow = true,
  value,
  onChange,
}: PassphraseFieldProps) {
  const { show } = useText('docent').entry.setup;
  const [isShown, setIsShown] = useState(false);
  return (
    <div className="field">
      <Field label={label} hint={hint} error={error}>
        {(ids) => (
          <input
            {...ids}
            className="input"
            type={isShown ? 'text' : 'password'}
            autoComplete={isNew ? 'new-password' : 'current-password'}
            maxLength={200}
            value={value}
            onChange={(event) => onChange(event.target.value)}
          />
        )}
      </Field>
      {canShow && (
        <label className="check">
          <input type="checkbox" checked={isShown} onChange={(event) => setIsShown(event.target.checked)} />
          {show}
        </label>
      )}
    </div>
  );
}
