import { useId } from 'react';
import type { OfferedField } from '../../../shared/session/events/forms.ts';
import { useText } from '../../text/use-text.ts';

type FormFieldInputProps = {
  field: OfferedField;
  value: string;
  /** Who filled it in last. */
  writer: string | undefined;
  /** What somebody else put here while this person was typing. */
  meanwhile?: string | undefined;
  onType: (value: string) => void;
  onFill: () => void;
};

/** One field of a form, in the shape of what it asks for. */
export function FormFieldInput({ field, value, writer, meanwhile, onType, onFill }: FormFieldInputProps) {
  const text = useText('work').form;
  const id = useId();
  const common = { id, value, 'aria-describedby': `${id}-help`, required: field.required, onBlur: onFill };
  return (
    <div className="field">
      <label htmlFor={id}>
        {field.label} {!field.required && <span className="muted">({text.optional})</span>}
      </label>
      {field.kind === 'text' && (
        <textarea
          {...common}
          className="textarea"
          rows={3}
          maxLength={4000}
          onChange={({ target }) => onType(target.value)}
        />
      )}
      {field.kind === 'line' && (
        <textarea
          {...common}
          className="textarea form-line"
          rows={1}
          maxLength={400}
          onChange={({ target }) => onType(oneLine(target.value))}
        />
      )}
      {field.kind === 'number' && (
        <input
          {...common}
          className="input form-number"
          inputMode="numeric"
          maxLength={9}
          onChange={({ target }) => onType(target.value)}
        />
      )}
      {field.kind === 'choice' && (
        <select {...common} className="input" onChange={({ target }) => onType(target.value)}>
          <option value="">{text.choose}</option>
          {field.options.map((option) => (
            <option key={option.id} value={option.id}>
              {option.label}
            </option>
          ))}
        </select>
      )}
      <p className="field-hint" id={`${id}-help`}>
        {[field.help, writer === undefined ? '' : text.writer(writer)].filter((part) => part !== '').join(' · ')}
      </p>
      {meanwhile !== undefined && (
        <p className="form-meanwhile" role="status">
          {text.meanwhile(writer ?? '', meanwhile)}
        </p>
      )}
    </div>
  );
}

/** One line of words, which may take more than one on the screen. */
function oneLine(words: string): string {
  return words.replaceAll(/\s*\n\s*/g, ' ');
}
