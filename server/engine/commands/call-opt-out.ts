import { reject } from '../../../shared/session/rejection.ts';
import type { PlayerId } from '../../../shared/vocabulary/ids.ts';
import { type Draft, emit } from '../draft.ts';
import { callOptOut } from '../opt-out.ts';
import type { Outcome } from '../outcome.ts';
import type { PlayerState } from '../state.ts';

/** Somebody wants to stop for a moment; she need not say why. */
export function askToStop(draft: Draft, player: PlayerState): Outcome {
  callOptOut(draft, player.id);
  return undefined;
}

/** A docent goes to her. */
export function answerOptOut(draft: Draft, { player }: { player: PlayerId }): Outcome {
  if (!draft.state.players[player]?.optedOut) return reject('already-done');
  emit(draft, { type: 'OptOutAnswered', player }, [{ player }]);
}
