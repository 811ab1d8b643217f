import { DoorClosed, DoorOpen, Phone, PhoneOff } from 'lucide-react';
import type { RefObject } from 'react';
import { Face } from '../art/face.tsx';
import { useText } from '../text/use-text.ts';
import './incoming-call.css';

type IncomingCallProps = {
  name: string;
  post: string;
  /** Portrait of the caller. */
  face: string;
  isVisit: boolean;
  /** The player is in another conversation and cannot pick up. */
  isBusy: boolean;
  hasShortcut: boolean;
  refusal?: string | undefined;
  /** For the shortcut that brings the focus here. */
  answerRef?: RefObject<HTMLButtonElement | null>;
  onAnswer: () => void;
  onDecline: () => void;
};

/** Somebody rings or stands at the door. A region, not a dialog: it takes no focus and blocks nothing. */
export function IncomingCall(props: IncomingCallProps) {
  const { call } = useText('common');
  const title = props.isVisit ? call.visit : call.title;
  const [Yes, No] = props.isVisit ? [DoorOpen, DoorClosed] : [Phone, PhoneOff];
  return (
    <section className="incoming on-dark" aria-label={title}>
      <div className="incoming-who">
        <Face id={props.face} name={props.name} size={56} />
        <div>
          <h2 className="incoming-title">{title}</h2>
          <p className="incoming-name">
            {props.name}
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
          <Yes size={18} aria-hidden /> {props.isVisit ? call.open : call.answer}
        </button>
        <button type="button" className="incoming-decline" onClick={props.onDecline}>
          <No size={18} aria-hidden /> {call.decline}
        </button>
      </div>
      {props.hasShortcut && <p className="incoming-hint">{call.hint}</p>}
    </section>
  );
}
