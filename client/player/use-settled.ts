import { useEffect } from 'react';
import type { DecisionView } from '../../shared/view/session-view.ts';
import { useDraft } from './use-draft.ts';

type Settled = {
  /** True for a decision that ended by another hand after this player saw it open. */
  isSettled: (point: DecisionView) => boolean;
  putAway: (id: string) => void;
};

/** Remembers which decisions were open before her eyes, so that none of them goes without a word. */
export function useSettled(points: readonly DecisionView[], player: string, isLive: boolean): Settled {
  const [watched, keep] = useDraft<readonly string[]>('decisions.watched', []);
  const fresh = points.filter((point) => point.outcome === undefined && !watched.includes(point.id));
  useEffect(() => {
    if (isLive && fresh.length > 0) keep([...watched, ...fresh.map(({ id }) => id)]);
  });
  return {
    isSettled: ({ id, outcome }) => isLive && watched.includes(id) && outcome !== undefined && !isBy(player, outcome),
    putAway: (id) => keep(watched.filter((one) => one !== id)),
  };
}

/** True when this player recorded it herself. */
export function isBy(player: string, outcome: NonNullable<DecisionView['outcome']>): boolean {
  return outcome.kind === 'made' && outcome.player === player;
}
