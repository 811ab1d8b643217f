import { useText } from '../../text/use-text.ts';
import { AskingButton } from '../parts/asking-button.tsx';

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
  return (
    <div className="press-head">
      <h2>{title}</h2>
      <p className={onClose ? 'press-state press-live' : 'press-state'}>{state}</p>
      {onClose && (
        <AskingButton title={text.closeTitle} text={text.closeText} yes={text.closeYes} onYes={onClose}>
          {text.close}
        </AskingButton>
      )}
    </div>
  );
}
