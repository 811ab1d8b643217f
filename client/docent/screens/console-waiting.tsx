import { useText } from '../../text/use-text.ts';
import { WaitingPanel } from '../play/waiting-panel.tsx';
import { ConsoleStops } from './console-stops.tsx';
import { useRegie } from './regie-context.ts';
import { useTasks } from './use-tasks.ts';

type ConsoleWaitingProps = { playing: string | undefined; onPlay: (task: string) => void };

/** What waits for the docent: a list in the console, the queue in the role-play. */
export function ConsoleWaiting({ playing, onPlay }: ConsoleWaitingProps) {
  const { play } = useText('docent');
  const { interventions } = useRegie();
  const { tasks, rows, ignore, isInPlay } = useTasks();

  // A caller waits only seconds, so one press picks up and opens the conversation.
  function open(id: string): void {
    const task = tasks.find((candidate) => candidate.id === id);
    if (task?.kind === 'ringing' && task.call.from.kind === 'player') {
      void interventions.intervene({ type: 'PickUpAsActor', call: id });
    }
    onPlay(id);
  }

  return (
    <>
      <ConsoleStops />
      {isInPlay && (
        <WaitingPanel
          title={playing === undefined ? play.title : play.queue}
          rows={rows}
          current={playing}
          onPlay={open}
          onIgnore={ignore}
        />
      )}
    </>
  );
}
