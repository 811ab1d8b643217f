import { LifeBuoy } from 'lucide-react';
import { useText } from '../../text/use-text.ts';
import { useOptOut } from '../use-opt-out.ts';
import '../../panels/banner.css';

/** Says on every screen that the docent knows, from the word or the press until she has come. */
export function StopLine() {
  const { optOut, close: closeWord } = useText('common');
  const { state, close } = useOptOut();
  if (state === 'none') return null;
  return (
    <div className="banner banner-calm">
      <LifeBuoy size={20} aria-hidden />
      <p role="status">{state === 'called' ? optOut.known : optOut.coming}</p>
      {state === 'answered' && (
        <button type="button" className="button" onClick={close}>
          {closeWord}
        </button>
      )}
    </div>
  );
}
