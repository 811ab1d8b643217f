import { type ReactNode, useState } from 'react';
import { useSession } from '../../store/use-session.ts';
import { useText } from '../../text/use-text.ts';
import { AskingButton } from '../parts/asking-button.tsx';
import { Frame } from '../parts/frame.tsx';
import { actorOfTask } from '../play/actor-of-task.ts';
import { Participants } from './participants.tsx';
import { useRegie } from './regie-context.ts';
import { useStopCalls } from './use-stop-calls.ts';

type ConsoleHeaderProps = {
  /** The task that is played, if any. */
  playing: string | undefined;
  onBack: () => void;
  children: ReactNode;
};

/** The frame of the console: what session this is, who takes part, and the end. */
export function ConsoleHeader({ playing, onBack, children }: ConsoleHeaderProps) {
  const { control: text, play } = useText('docent');
  const { scenario, interventions } = useRegie();
  const { view } = useSession();
  const { attention } = useStopCalls();
  const [isListing, setIsListing] = useState(false);
  const people = Object.values(view.people);
  const isInPlay = view.phase === 'running' || view.phase === 'paused';
  const actor = playing === undefined ? undefined : actorOfTask(view, scenario, playing);
  return (
    <Frame
      badge={actor ? play.badge : text.badge}
      title={actor ? play.youPlay(actor.name) : text.title(scenario.title)}
      attention={attention}
      note={text.counts(scenario.teams.length, people.filter(({ bot }) => !bot).length)}
      actions={
        <>
          {actor ? (
            <button type="button" className="button frame-button" onClick={onBack}>
              {play.back}
            </button>
          ) : (
            <a className="button frame-button" href="#/">
              {text.toLibrary}
            </a>
          )}
          <button type="button" className="button frame-button" onClick={() => setIsListing(true)}>
            {text.participants}
          </button>
          {isInPlay && (
            <AskingButton
              className="button button-primary"
              title={text.endTitle}
              text={text.endText}
              yes={text.endYes}
              onYes={() => void interventions.intervene({ type: 'EndPlay' })}
            >
              {text.end}
            </AskingButton>
          )}
        </>
      }
    >
      {children}
      <Participants isOpen={isListing} onClose={() => setIsListing(false)} />
    </Frame>
  );
}
