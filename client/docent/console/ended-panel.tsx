import type { EndingView } from '../../../shared/view/story-view.ts';
import { useText } from '../../text/use-text.ts';
import { AskingButton } from '../parts/asking-button.tsx';
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
  const { ended: text } = useText('docent').control;
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
          <AskingButton title={text.reveal} text={text.revealText} yes={text.reveal} onYes={onReveal}>
            {text.reveal}
          </AskingButton>
        )}
        {!isClosed && (
          <AskingButton title={text.closeSession} text={text.closeText} yes={text.closeSession} onYes={onClose}>
            {text.closeSession}
          </AskingButton>
        )}
      </div>
      <p role="status">
        {isRevealed && text.revealed} {isClosed && text.closed}
      </p>
    </section>
  );
}
