import { useState } from 'react';
import { useText } from '../../text/use-text.ts';
import { Question } from '../parts/question.tsx';

type PressHeadProps = {
  title: string;
  /** How it stands, in words. */
  state: string;
  /** Absent when there is nothing to close. */
  onClose?: (() => void) | undefined;
};

/** What press conference it is, how it stands, and its end before time. */
export function PressHead({ title, state, onClose }: PressHeadProps) {
  const text = useText('docent').press;
  const { cancel } = useText('docent').control;
  const [isAsking, setIsAsking] = useState(false);
  return (
    <div className="press-head">
      <h2>{title}</h2>
      <p className={onClose ? 'press-state press-live' : 'press-state'}>{state}</p>
      {onClose && (
        <button type="button" className="button" onClick={() => setIsAsking(true)}>
          {text.close}
        </button>
      )}
      <Question
        title={text.closeTitle}
        text={text.closeText}
        yes={text.closeYes}
        no={cancel}
        isOpen={isAsking}
        onYes={() => {
          setIsAsking(false);
          onClose?.();
        }}
        onNo={() => setIsAsking(false)}
      />
    </div>
  );
}
