import { useText } from '../../text/use-text.ts';
import { WaitingPanel } from '../play/waiting-panel.tsx';
import { useTasks } from './use-tasks.ts';

type ConsoleWaitingProps = { playing: string | undefined; onPlay: (task: string) => void };

/** What waits for the docent: a list in the console, the queue in the role-play. */
export function ConsoleWaiting({ playing, onPlay }: ConsoleWaitingProps) {
  const { play } = useText('docent');
  const { rows, ignore } = useTasks();
  return (
    <WaitingPanel
      title={playing === undefined ? play.title : play.queue}
      rows={rows}
      current={playing}
      onPlay={onPlay}
      onIgnore={ignore}
    />
  );
}
