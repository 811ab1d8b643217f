import { useSession } from '../../store/use-session.ts';
import { useText } from '../../text/use-text.ts';
import { EndedPanel } from '../console/ended-panel.tsx';
import { useRegie } from './regie-context.ts';

/** What to do when play is over. */
export function ConsoleEnded() {
  const { session, interventions } = useRegie();
  const { done } = useText('docent').intervene;
  const { view } = useSession();
  return (
    <EndedPanel
      debrief={`/debrief/${session}`}
      ending={view.ending}
      isRevealed={view.recordOpened}
      isClosed={view.phase === 'closed'}
      onReveal={() => void interventions.intervene({ type: 'OpenRecord' }, done.record)}
      onClose={() => void interventions.intervene({ type: 'CloseSession' }, done.closed)}
    />
  );
}
