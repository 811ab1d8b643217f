import { memo, useEffect, useId, useRef } from 'react';
import { useText } from '../text/use-text.ts';
import './call-transcript-panel.css';

export type SpokenLine = { id: string; name: string; text: string; side: 'other' | 'mine' | 'team' };

/** So close to the newest line (in pixels) that a new one is followed. */
const NEAR = 300;

/** What was said, as it is said; read aloud when a line comes. */
export function CallTranscriptPanel({ lines }: { lines: readonly SpokenLine[] }) {
  const { call } = useText('phone');
  const id = useId();
  const end = useRef<HTMLDivElement>(null);
  const count = lines.length;
  useEffect(() => {
    const mark = end.current;
    // Whoever reads back further up stays where she is.
    if (mark && count > 1 && mark.getBoundingClientRect().top < innerHeight + NEAR) {
      mark.scrollIntoView?.({ block: 'nearest' });
    }
  }, [count]);
  return (
    <section className="transcript" aria-labelledby={id}>
      <h2 id={id} className="transcript-title">
        {call.transcript}
      </h2>
      {count === 0 && <p className="muted">{call.notYet}</p>}
      <div role="log" aria-labelledby={id} className="transcript-lines">
        {lines.map((line) => (
          <Spoken key={line.id} {...line} />
        ))}
      </div>
      <div ref={end} className="transcript-end" />
    </section>
  );
}

const Spoken = memo(function Spoken({ name, text, side }: SpokenLine) {
  const { call } = useText('phone');
  return (
    <p className={`spoken spoken-${side}`}>
      <strong>{side === 'mine' ? call.you : name}:</strong> {text}
    </p>
  );
});
