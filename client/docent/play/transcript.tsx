import { useEffect, useRef } from 'react';
import type { CallView } from '../../../shared/view/session-view.ts';
import { useText } from '../../text/use-text.ts';

/** A long conversation scrolls inside its box, so the keyboard must come there. */
const REACHABLE = { tabIndex: 0 } as const;

/** What was said so far; the actor's words on the left, the players' on the right. */
export function Transcript({ lines }: { lines: CallView['lines'] }) {
  const text = useText('docent').play;
  const end = useRef<HTMLDivElement>(null);
  const count = lines.length;
  // Lines are only ever added, so a line's place is its name.
  const numbered = lines.map((line, number) => ({ number, speaker: line.speaker, words: line.text }));
  useEffect(() => {
    if (count > 0) end.current?.scrollIntoView?.({ block: 'nearest' });
  }, [count]);
  return (
    <div className="transcript" role="log" aria-label={text.conversation} {...REACHABLE}>
      {count === 0 && <p className="muted">{text.notYet}</p>}
      {numbered.map(({ number, speaker, words }) => (
        <p key={number} className={speaker.kind === 'actor' ? 'transcript-line' : 'transcript-line transcript-player'}>
          <strong>
            {speaker.name}
            {speaker.kind === 'actor' && ` (${text.you})`}:
          </strong>{' '}
          {words}
        </p>
      ))}
      <div ref={end} />
    </div>
  );
}
