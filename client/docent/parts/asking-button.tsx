import { type ReactNode, useState } from 'react';
import { useText } from '../../text/use-text.ts';
import { Question } from './question.tsx';

type AskingButtonProps = {
  children: ReactNode;
  /** The class of the button. */
  className?: string;
  /** What is asked, why that matters, and the words of the button that does it. */
  title: string;
  text: string;
  yes: string;
  onYes: () => void;
};

/** A button for what cannot go back: it asks once more first. */
export function AskingButton({ children, className = 'button', onYes, ...question }: AskingButtonProps) {
  const { cancel } = useText('docent').control;
  const [isAsking, setIsAsking] = useState(false);
  return (
    <>
      <button type="button" className={className} onClick={() => setIsAsking(true)}>
        {children}
      </button>
      <Question
        {...question}
        no={cancel}
        isOpen={isAsking}
        onYes={() => {
          setIsAsking(false);
          onYes();
        }}
        onNo={() => setIsAsking(false)}
      />
    </>
  );
}
