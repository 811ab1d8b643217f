import { useState } from 'react';
import type { EndingView } from '../../../shared/view/story-view.ts';
import { useText } from '../../text/use-text.ts';
import { Question } from '../parts/question.tsx';
import '@fontsource-variable/playfair-display/index.css';
import './ended-panel.css';

type EndedPanelProps = {
  debrief: string;
  /** How it ended in the story; absent where the scenario has no endings. */
  ending?: Pick<EndingView, 'title' | 'headline'> | undefined;
  isRevealed: boolean;
  isClosed: boolean;
  onReveal: () => void;
  onClose: () => void;
};

/** After EndEx: how it ended, on to the debrief, open the record for players, close the session. */
export function EndedPanel({ debrief, ending, isRevealed, isClosed, onReveal, onClose }: EndedPanelProps) {
  const { ended: text, cancel } = useText('docent').control;
  const [asking, setAsking] = useState<'reveal' | 'close'>();
  return (
    <section className="ended card" aria-labelledby="afgelopen">
      <h2 id="afgelopen">{text.title}</h2>
      {ending && (
        <div className="ended-ending">
          <p>
            {text.ending}: <strong>{ending.title}</strong>
          </p>
          <p className="ended-headline">{ending.headline}</p>
        </div>
      )}
      <p>{text.text}</p>
      <div className="ended-actions">
        <a className="button button-primary" href={debrief}>
          {text.debrief}
        </a>
        {!isRevealed && !isClosed && (
          <button type="button" className="button" onClick={() => setAsking('reveal')}>
            {text.reveal}
          </button>
        )}
        {!isClosed && (
          <button type="button" className="button" onClick={() => setAsking('close')}>
            {text.closeSession}
          </button>
        )}
      </div>
      <p role="status">
        {isRevealed && text.revealed} {isClosed && text.closed}
      </p>
      <Question
        title={asking === 'close' ? text.closeSession : text.reveal}
        text={asking === 'close' ? text.closeText : text.revealText}
        yes={asking === 'close' ? text.closeSession : text.reveal}
        no={cancel}
        isOpen={asking !== undefined}
        onYes={() => {
          if (asking === 'close') onClose();
          else onReveal();
          setAsking(undefined);
        }}
        onNo={() => setAsking(undefined)}
      />
    </section>
  );
}
