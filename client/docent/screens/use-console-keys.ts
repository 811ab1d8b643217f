import type { RefObject } from 'react';
import { useSession } from '../../store/use-session.ts';
import { useText } from '../../text/use-text.ts';
import { useShortcuts } from '../console/use-shortcuts.ts';
import { useKept } from '../parts/use-kept.ts';
import { useRegie } from './regie-context.ts';

/** The keys of the console: space, O and Ctrl+Z. Whether single keys are on is kept in this browser. */
export function useConsoleKeys(noteField: RefObject<HTMLElement | null>) {
  const { interventions } = useRegie();
  const { done } = useText('docent').intervene;
  const { view } = useSession();
  const [isOn, setIsOn] = useKept('samenspel.docent.shortcuts', true);

  function turnPause(): void {
    if (view.phase === 'running') void interventions.intervene({ type: 'PausePlay' }, done.PausePlay);
    else if (view.phase === 'paused') void interventions.intervene({ type: 'ResumePlay' }, done.ResumePlay);
  }

  function takeBack(): void {
    const last = interventions.toasts.findLast(({ undo }) => undo);
    if (!last) return;
    interventions.dismiss(last.id);
    last.undo?.();
  }

  useShortcuts({ isOn, onSpace: turnPause, onObservation: () => noteField.current?.focus(), onUndo: takeBack });
  return { isOn, setIsOn };
}
