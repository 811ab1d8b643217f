import type { PlayerId, Slug } from '../../shared/vocabulary/ids.ts';
import { type Draft, emit } from './draft.ts';

/** Records that the teams found each other; only the first time counts. */
export function makeContact(draft: Draft, via: 'mail' | 'call' | 'place' | 'docent', by?: PlayerId): void {
  if (draft.state.contact) return;
  emit(draft, { type: 'ContactMade', via, ...(by === undefined ? {} : { by }) }, 'all');
}

/** People of different teams in one place have found each other. */
export function meetAt(draft: Draft, player: PlayerId, place: Slug): void {
  const arrived = draft.state.players[player];
  const met = Object.values(draft.state.players).some(
    (other) => other.team !== arrived?.team && other.place === place && other.travel === undefined,
  );
  if (arrived && met) makeContact(draft, 'place', player);
}
