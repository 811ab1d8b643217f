import { reject } from '../../../shared/session/rejection.ts';
import type { PlayerId } from '../../../shared/vocabulary/ids.ts';
import { type Draft, emit } from '../draft.ts';
import type { Outcome } from '../outcome.ts';

/** A docent goes to her. */
export function answerOptOut(draft: Draft, { player }: { player: PlayerId }): Outcome {
  if (!draft.state.players[player]?.optedOut) return reject('already-done');
  emit(draft, { type: 'OptOutAnswered', player }, [{ player }]);
}
