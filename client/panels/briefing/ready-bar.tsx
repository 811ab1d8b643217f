import { Check, Volume2 } from 'lucide-react';
import { type ReactNode, useState } from 'react';
import { useText } from '../../text/use-text.ts';
import { Refusal } from '../refusal.tsx';

type ReadyBarProps = {
  isSoundOn: boolean;
  onSound: (isOn: boolean) => void;
  onTest: () => void;
  isReady: boolean;
  isBusy: boolean;
  refusal: string | undefined;
  onReady: () => void;
  /** How to stop for a moment. */
  children: ReactNode;
};

/** Test the sound or play without it, and say that you are ready. */
export function ReadyBar(props: ReadyBarProps) {
  const words = useText('lobby').briefing;
  const [isTested, setIsTested] = useState(false);
  return (
    <section className="card brief-ready" aria-label={words.sound}>
      <h2>{words.sound}</h2>
      <button
        type="button"
        className="button"
        disabled={!props.isSoundOn}
        onClick={() => {
          props.onTest();
          setIsTested(true);
        }}
      >
        <Volume2 size={20} aria-hidden /> {words.soundTest}
      </button>
      <p role="status">{isTested && props.isSoundOn ? words.soundHeard : ''}</p>
      <label className="brief-check">
        <input type="checkbox" checked={!props.isSoundOn} onChange={(event) => props.onSound(!event.target.checked)} />
        <span>
          <strong>{words.noSound}</strong>
          <span className="field-hint brief-hint">{words.noSoundHint}</span>
        </span>
      </label>
      <Refusal text={props.refusal} />
      <button
        type="button"
        className="button button-primary brief-go"
        disabled={props.isReady || props.isBusy}
        onClick={props.onReady}
      >
        <Check size={20} aria-hidden /> {words.ready}
      </button>
      <p role="status">{props.isReady ? words.readyDone : words.waiting}</p>
      {props.children}
    </section>
  );
}
