import { reject } from '../../../shared/session/rejection.ts';
import type { PlayerId } from '../../../shared/vocabulary/ids.ts';
import { type Draft, emit } from '../draft.ts';
import type { Outcome } from '../outcome.ts';

/** The last connection of a player went away; the seat stays hers. */
export function dropPlayer(draft: Draft, { player }: { player: PlayerId }): Outcome {
  const seated = draft.state.players[player];
  if (!seated) return reject('unknown-thing');
  if (seated.connected) emit(draft, { type: 'PlayerDropped', player }, 'all');
}

/** The player is back. */
export function returnPlayer(draft: Draft, { player }: { player: PlayerId }): Outcome {
  const seated = draft.state.players[player];
  if (!seated) return reject('unknown-thing');
  if (!seated.connected) emit(draft, { type: 'PlayerReturned', player }, 'all');
}
