import { Delete, Phone } from 'lucide-react';
import { type FormEvent, useId } from 'react';
import { useText } from '../text/use-text.ts';
import './dial-panel.css';
import { Refusal } from './refusal.tsx';

const KEYS = ['1', '2', '3', '4', '5', '6', '7', '8', '9', '*', '0', '#'] as const;

type DialPanelProps = {
  number: string;
  onNumber: (number: string) => void;
  onDial: () => void;
  canCall: boolean;
  refusal: string | undefined;
};

/** A number to type or to press, for what is not in the contacts. */
export function DialPanel({ number, onNumber, onDial, canCall, refusal }: DialPanelProps) {
  const { dial } = useText('phone');
  const id = useId();
  function submit(event: FormEvent): void {
    event.preventDefault();
    if (canCall && number.trim() !== '') onDial();
  }
  return (
    <section aria-labelledby={`${id}-title`}>
      <form className="dial" onSubmit={submit}>
        <h2 id={`${id}-title`}>{dial.title}</h2>
        <div className="field">
          <label htmlFor={id}>{dial.number}</label>
          <div className="dial-number">
            <input
              id={id}
              className="input"
              type="tel"
              autoComplete="off"
              maxLength={80}
              value={number}
              aria-describedby={`${id}-hint`}
              onChange={(event) => onNumber(event.target.value)}
            />
            <button
              type="button"
              className="button dial-erase"
              aria-label={dial.erase}
              disabled={number === ''}
              onClick={() => onNumber(number.slice(0, -1))}
            >
              <Delete size={20} aria-hidden />
            </button>
          </div>
          <p className="field-hint" id={`${id}-hint`}>
            {dial.hint}
          </p>
        </div>
        <fieldset className="dial-keys">
          <legend className="visually-hidden">{dial.keys}</legend>
          {KEYS.map((key) => (
            <button key={key} type="button" className="button dial-key" onClick={() => onNumber(number + key)}>
              {key}
            </button>
          ))}
        </fieldset>
        <Refusal text={refusal} />
        <button type="submit" className="button dial-call" disabled={!canCall || number.trim() === ''}>
          <Phone size={20} aria-hidden /> {dial.call}
        </button>
      </form>
    </section>
  );
}
