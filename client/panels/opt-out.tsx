import { LifeBuoy } from 'lucide-react';
import { useText } from '../text/use-text.ts';
import './opt-out.css';

type OptOutProps = {
  /** The word that does the same when it is said or typed. */
  word: string;
  /** The docent was told and has not come yet. */
  isCalled: boolean;
  isBusy: boolean;
  refusal: string | undefined;
  onCall: () => void;
};

/** One press to stop for a moment: it asks nothing and says that somebody comes. */
export function OptOut({ word, isCalled, isBusy, refusal, onCall }: OptOutProps) {
  const text = useText('common').optOut;
  return (
    <section className="opt-out" aria-label={text.title}>
      <p>{text.hint(word)}</p>
      {!isCalled && (
        <button type="button" className="button" disabled={isBusy} onClick={onCall}>
          <LifeBuoy size={18} aria-hidden /> {text.button}
        </button>
      )}
      <p role="status" className="opt-out-known">
        {isCalled && text.known}
      </p>
      <p role="alert" className="refusal">
        {refusal}
      </p>
    </section>
  );
}
