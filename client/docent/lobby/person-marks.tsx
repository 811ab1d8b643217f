import { Bot, Check, Clock, WifiOff } from 'lucide-react';
import type { PersonView } from '../../../shared/view/session-view.ts';
import { useText } from '../../text/use-text.ts';

/** Ready, connection, bot and extra time, each as picture and word; in play nobody gets ready any more. */
export function PersonMarks({ person, isBriefing }: { person: PersonView; isBriefing: boolean }) {
  const text = useText('docent').lobby;
  return (
    <span className="person-marks">
      {person.bot && (
        <span className="person-mark">
          <Bot size={15} aria-hidden /> {text.bot}
        </span>
      )}
      {isBriefing && !person.bot && person.connected && (
        <span className={person.ready ? 'person-mark person-mark-ready' : 'person-mark'}>
          {person.ready && <Check size={15} aria-hidden />} {person.ready ? text.ready : text.notReady}
        </span>
      )}
      {!person.connected && (
        <span className="person-mark person-mark-gone">
          <WifiOff size={15} aria-hidden /> {text.gone}
        </span>
      )}
      {person.extraTime && (
        <span className="person-mark person-mark-time" title={text.extraTimeHint}>
          <Clock size={15} aria-hidden /> {text.extraTime}
        </span>
      )}
    </span>
  );
}
