import type { ReactNode, Ref } from 'react';
import type { EndingView } from '../../shared/view/story-view.ts';
import { useText } from '../text/use-text.ts';
import { Ending } from './work/ending.tsx';
import './end-card.css';

type EndCardProps = {
  /** Address of the debrief once the docent opened the record. */
  debrief: string | undefined;
  isClosed: boolean;
  /** How it ended in the story. */
  ending?: EndingView | undefined;
  headingRef?: Ref<HTMLHeadingElement>;
  onLook: () => void;
  /** On to another game in this tab. */
  onLeave: () => void;
  /** How to stop for a moment, while a docent is still there. */
  stop?: ReactNode;
};

/** After EndEx: no score, a breath, and where it goes on. */
export function EndCard({ debrief, isClosed, ending, headingRef, onLook, onLeave, stop }: EndCardProps) {
  const { end } = useText('common');
  return (
    <main className="end" id="main">
      <div className="end-card card">
        <h1 ref={headingRef} tabIndex={-1}>
          {end.title}
        </h1>
        {ending && <Ending ending={ending} />}
        <p>{end.body}</p>
        <p role="status">{debrief === undefined ? (isClosed ? end.closed : end.waiting) : ''}</p>
        <div className="end-buttons">
          {debrief !== undefined && (
            <a className="button button-primary" href={debrief}>
              {end.debrief}
            </a>
          )}
          <button type="button" className="button" aria-describedby="end-look" onClick={onLook}>
            {end.look}
          </button>
          <button type="button" className="button button-quiet" onClick={onLeave}>
            {end.leave}
          </button>
        </div>
        <p className="muted" id="end-look">
          {end.lookHint}
        </p>
        {stop && <div className="end-stop">{stop}</div>}
      </div>
    </main>
  );
}
