import { DoorClosed, DoorOpen, Phone, PhoneOff } from 'lucide-react';
import type { RefObject } from 'react';
import type { Encounter } from '../../shared/vocabulary/encounter.ts';
import { Face } from '../art/face.tsx';
import { useText } from '../text/use-text.ts';
import './incoming-call.css';

type IncomingCallProps = {
  name: string;
  post: string;
  /** Portrait of the caller. */
  face: string;
  encounter: Encounter;
  /** The player is in another conversation and cannot pick up. */
  isBusy: boolean;
  hasShortcut: boolean;
  refusal?: string | undefined;
  /** For the shortcut that brings the focus here. */
  answerRef?: RefObject<HTMLButtonElement | null>;
  onAnswer: () => void;
  onDecline: () => void;
};

const ICONS = {
  phone: [Phone, PhoneOff],
  visit: [DoorOpen, DoorClosed],
  away: [DoorOpen, DoorClosed],
} as const;

/** Somebody rings or stands at the door, or the team at hers. A region, not a dialog: it takes no focus and blocks nothing. */
export function IncomingCall(props: IncomingCallProps) {
  const { call } = useText('common');
  const { encounter, name } = props;
  const { answer, decline } = call[encounter];
  const title = encounter === 'away' ? call.away.title(name) : call[encounter].title;
  const [Yes, No] = ICONS[encounter];
  return (
    <section className="incoming on-dark" aria-label={title}>
      <div className="incoming-who">
        <Face id={props.face} name={name} size={56} />
        <div>
          <h2 className="incoming-title">{title}</h2>
          <p className="incoming-name">
            {encounter !== 'away' && name}
            <span className="incoming-post">{props.post}</span>
          </p>
        </div>
      </div>
      {props.isBusy && <p className="incoming-note">{call.busy}</p>}
      {props.refusal && (
        <p className="incoming-note" role="alert">
          {props.refusal}
        </p>
      )}
      <div className="incoming-buttons">
        <button
          ref={props.answerRef}
          type="button"
          className="incoming-answer"
          disabled={props.isBusy}
          aria-keyshortcuts={props.hasShortcut ? 'F2' : undefined}
          onClick={props.onAnswer}
        >
          <Yes size={18} aria-hidden /> {answer}
        </button>
        <button type="button" className="incoming-decline" onClick={props.onDecline}>
          <No size={18} aria-hidden /> {decline}
        </button>
      </div>
      {props.hasShortcut && <p className="incoming-hint">{call.hint}</p>}
    </section>
  );
}
