import { useText } from '../../text/use-text.ts';
import './voice.css';

/** Says that a machine speaks here. */
export function TrialMark() {
  const text = useText('voice');
  return (
    <span className="voice-trial">
      {text.trial}
      <span className="visually-hidden">: {text.trialMeans}</span>
    </span>
  );
}
