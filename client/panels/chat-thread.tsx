import { Send } from 'lucide-react';
import { type FormEvent, type KeyboardEvent, memo, useEffect, useId, useRef, useState } from 'react';
import { Face } from '../art/face.tsx';
import { useText } from '../text/use-text.ts';
import { Refusal } from './refusal.tsx';
import './chat-thread.css';

export type ChatEntry = {
  id: string;
  name: string;
  /** Portrait id. */
  face: string;
  text: string;
  time: string;
  isMine: boolean;
  /** Short name of the sender's team, where that says something. */
  team?: string | undefined;
};

type ChatThreadProps = {
  /** Oldest first. */
  lines: readonly ChatEntry[];
  label: string;
  hint: string;
  empty: string;
  draft: string;
  onDraft: (text: string) => void;
  onSend: () => void;
  isBusy: boolean;
  canWrite: boolean;
  refusal: string | undefined;
};

const MOUNTED = 100;
/** So close to the newest line (in pixels) that a new one is followed. */
const NEAR = 400;

/** One conversation in writing, newest at the bottom, with a field to add to it. */
export function ChatThread(props: ChatThreadProps) {
  const { lines, draft } = props;
  const chat = useText('chat');
  const common = useText('common');
  const id = useId();
  const [shown, setShown] = useState(MOUNTED);
  const end = useRef<HTMLDivElement>(null);
  const count = lines.length;
  const older = Math.max(0, count - shown);

  useEffect(() => {
    const mark = end.current;
    // Whoever reads back further up stays where she is.
    if (mark && count > 0 && mark.getBoundingClientRect().top < innerHeight + NEAR)
      mark.scrollIntoView?.({ block: 'end' });
  }, [count]);

  function submit(event: FormEvent): void {
    event.preventDefault();
    if (draft.trim() !== '' && !props.isBusy) props.onSend();
  }

  function onKeyDown(event: KeyboardEvent): void {
    if (event.key === 'Enter' && !event.shiftKey && !event.nativeEvent.isComposing) submit(event);
  }

  return (
    <div className="chat">
      <p className="muted">{props.hint}</p>
      <div className="chat-lines">
        {older > 0 && (
          <button type="button" className="button button-quiet" onClick={() => setShown(shown + MOUNTED)}>
            {common.older(older)}
          </button>
        )}
        {count === 0 && <p className="chat-empty">{props.empty}</p>}
        <ul className="plain-list" aria-label={props.label}>
          {lines.slice(older).map((line) => (
            <Line key={line.id} {...line} />
          ))}
        </ul>
        <div ref={end} className="chat-end" />
      </div>
      {props.canWrite && (
        <form className="chat-form" onSubmit={submit}>
          <label className="visually-hidden" htmlFor={id}>
            {chat.label}
          </label>
          <textarea
            id={id}
            className="textarea"
            rows={2}
            maxLength={600}
            placeholder={chat.placeholder}
            value={draft}
            onKeyDown={onKeyDown}
            onChange={(event) => props.onDraft(event.target.value)}
          />
          <button type="submit" className="button button-primary" disabled={props.isBusy || draft.trim() === ''}>
            <Send size={18} aria-hidden /> {chat.send}
          </button>
          <Refusal text={props.refusal} />
        </form>
      )}
    </div>
  );
}

const Line = memo(function ChatLine({ name, face, text, time, isMine, team }: ChatEntry) {
  const chat = useText('chat');
  return (
    <li className={isMine ? 'chat-line chat-mine' : 'chat-line'}>
      <Face id={face} name={name} size={34} />
      <div className="chat-bubble">
        <p className="chat-who">
          <strong>{isMine ? `${name} (${chat.you})` : name}</strong>
          {team !== undefined && <span className="tag">{team}</span>}
          <span className="muted">{time}</span>
        </p>
        <p className="chat-text">{text}</p>
      </div>
    </li>
  );
});
