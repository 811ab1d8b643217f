import type { PlayerId, Slug } from '../../shared/vocabulary/ids.ts';
import { type Draft, emit } from './draft.ts';
import { isMetAt } from './is-met-at.ts';

/** Records that the teams found each other; only the first time counts. */
export function makeContact(draft: Draft, via: 'mail' | 'call' | 'place' | 'docent', by?: PlayerId): void {
  if (draft.state.contact) return;
  emit(draft, { type: 'ContactMade', via, ...(by === undefined ? {} : { by }) }, 'all');
}

/** People of different teams in one place have found each other. */
export function meetAt(draft: Draft, player: PlayerId, place: Slug): void {
  if (isMetAt(draft.state, player, place)) makeContact(draft, 'place', player);
}
