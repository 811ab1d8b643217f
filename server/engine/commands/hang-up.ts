import { reject } from '../../../shared/session/rejection.ts';
import type { ThingId } from '../../../shared/vocabulary/ids.ts';
import { type Draft, emit } from '../draft.ts';
import type { Outcome } from '../outcome.ts';
import type { PlayerState } from '../state.ts';

/** Ends a call the player made or answered. */
export function hangUp(draft: Draft, player: PlayerState, { call: id }: { call: ThingId }): Outcome {
  const call = draft.state.calls[id];
  if (!call || (call.answerer !== player.id && call.caller !== player.id)) return reject('unknown-thing');
  if (call.phase === 'over') return reject('already-done');
  emit(draft, { type: 'CallEnded', call: id, by: 'player' }, call.audience);
}
