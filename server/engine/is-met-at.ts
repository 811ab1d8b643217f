import type { PlayerId, Slug } from '../../shared/vocabulary/ids.ts';
import type { SessionState } from './state.ts';

/** True when somebody of another team is in the place where this player arrives. */
export function isMetAt({ players }: SessionState, player: PlayerId, place: Slug): boolean {
  const arrived = players[player];
  const isThere = Object.values(players).some(
    (other) => other.team !== arrived?.team && other.place === place && other.travel === undefined,
  );
  return arrived !== undefined && isThere;
}
