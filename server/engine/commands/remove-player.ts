import { reject } from '../../../shared/session/rejection.ts';
import type { PlayerId } from '../../../shared/vocabulary/ids.ts';
import { type Draft, emit } from '../draft.ts';
import type { Outcome } from '../outcome.ts';

/** Frees a seat; what the player did stays in the record. */
export function removePlayer(draft: Draft, { player }: { player: PlayerId }): Outcome {
  if (!draft.state.players[player]) return reject('unknown-thing');
  emit(draft, { type: 'SeatLeft', player }, 'all');
}
