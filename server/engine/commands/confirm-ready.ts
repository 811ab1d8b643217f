import { type Draft, emit } from '../draft.ts';
import type { Outcome } from '../outcome.ts';
import type { PlayerState } from '../state.ts';

/** The player has read the briefing. */
export function confirmReady(draft: Draft, player: PlayerState): Outcome {
  emit(draft, { type: 'PlayerReady', player: player.id }, 'all');
  return undefined;
}
