import { useText } from '../../text/use-text.ts';
import { type Task, waitingTasks } from '../insight/waiting-tasks.ts';
import { useKept } from '../parts/use-kept.ts';
import type { WaitingRow } from '../play/waiting-panel.tsx';
import { waitingRow } from '../play/waiting-row.ts';
import { useOverview, useRegie } from './regie-context.ts';

export type Tasks = {
  tasks: readonly Task[];
  rows: readonly WaitingRow[];
  ignore: (id: string) => void;
  isInPlay: boolean;
};

/** What waits for this docent; what she put aside stays away, also after a reload. */
export function useTasks(): Tasks {
  const { session } = useRegie();
  const { play } = useText('docent');
  const overview = useOverview();
  const [ignored, setIgnored] = useKept<readonly string[]>(`samenspel.docent.${session}.ignored`, []);
  const isInPlay = overview.view.phase === 'running' || overview.view.phase === 'paused';
  const tasks = isInPlay ? waitingTasks(overview).filter(({ id }) => !ignored.includes(id)) : [];
  return {
    tasks,
    rows: tasks.map((task) => waitingRow(task, overview, play)),
    isInPlay,
    ignore: (id) => setIgnored([...ignored, id]),
  };
}
