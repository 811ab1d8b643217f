import { type FormEvent, useId, useState } from 'react';
import { useText } from '../../text/use-text.ts';
import { Refusal } from '../refusal.tsx';

type PinFormProps = { start: string; isBusy: boolean; refusal: string | undefined; onPin: (pin: string) => void };

/** The first question: which session. */
export function PinForm({ start, isBusy, refusal, onPin }: PinFormProps) {
  const { pin: words } = useText('lobby');
  const id = useId();
  const [pin, setPin] = useState(start);
  const [isMissing, setIsMissing] = useState(false);
  function submit(event: FormEvent): void {
    event.preventDefault();
    const meant = pin.replace(/\s/g, '');
    setIsMissing(meant === '');
    if (meant !== '') onPin(meant);
  }
  return (
    <form className="join-form" onSubmit={submit} noValidate>
      <h1>{words.title}</h1>
      <div className="field">
        <label htmlFor={id}>{words.label}</label>
        <input
          id={id}
          className="input join-pin"
          value={pin}
          maxLength={20}
          autoComplete="off"
          inputMode="numeric"
          aria-describedby={`${id}-hint`}
          onChange={(event) => setPin(event.target.value)}
        />
        <p className="field-hint" id={`${id}-hint`}>
          {words.hint}
        </p>
      </div>
      <Refusal text={isMissing ? words.missing : refusal} />
      <button type="submit" className="button button-primary join-go" disabled={isBusy}>
        {isBusy ? words.searching : words.go}
      </button>
    </form>
  );
}
