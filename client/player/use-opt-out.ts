import { useDraft } from './use-draft.ts';
import { usePlay } from './use-play.ts';

export type OptOutState = 'none' | 'called' | 'answered';

/** How it stands with this player's wish to stop, by the button or by the word; `close` puts an answered one away. */
export function useOptOut(): { state: OptOutState; close: () => void } {
  const { view, me } = usePlay();
  const [closed, keep] = useDraft('opt-out.closed', 0);
  const mine = view.optOuts.filter(({ player }) => player === me.player);
  const close = () => keep(mine.length);
  if (mine.some(({ answered }) => !answered)) return { state: 'called', close };
  return { state: mine.length > closed ? 'answered' : 'none', close };
}
