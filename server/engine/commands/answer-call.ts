import { reject } from '../../../shared/session/rejection.ts';
import type { ThingId } from '../../../shared/vocabulary/ids.ts';
import { openConversation, ringsFor } from '../call-flow.ts';
import { asClock, type Draft, emit } from '../draft.ts';
import type { Outcome } from '../outcome.ts';
import type { PlayerState } from '../state.ts';

/** The first who picks up has the call; the team reads along. */
export function answerCall(draft: Draft, player: PlayerState, { call: id }: { call: ThingId }): Outcome {
  const call = draft.state.calls[id];
  if (!call || !ringsFor(call, player)) return reject('unknown-thing');
  if (call.phase !== 'ringing') return reject('already-done');
  if (player.call !== undefined) return reject('in-conversation');
  emit(draft, { type: 'CallAnswered', call: id, player: player.id, name: player.name }, call.audience);
  asClock(draft, () => openConversation(draft, id));
}
