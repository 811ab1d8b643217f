import { type Ref, useId } from 'react';

type WordsFieldProps = {
  /** To lead the cursor there. */
  ref?: Ref<HTMLTextAreaElement>;
  label: string;
  hint?: string;
  rows: number;
  value: string;
  onChange: (value: string) => void;
};

/** The most that fits on a note, or in one answer. */
const MOST = 600;

/** A few sentences in somebody's own words. */
export function WordsField({ ref, label, hint, rows, value, onChange }: WordsFieldProps) {
  const id = useId();
  return (
    <div className="field">
      <label htmlFor={id}>{label}</label>
      <textarea
        id={id}
        ref={ref}
        className="textarea"
        rows={rows}
        maxLength={MOST}
        value={value}
        aria-describedby={hint === undefined ? undefined : `${id}-hint`}
        onChange={({ target }) => onChange(target.value)}
      />
      {hint !== undefined && (
        <p className="field-hint" id={`${id}-hint`}>
          {hint}
        </p>
      )}
    </div>
  );
}
