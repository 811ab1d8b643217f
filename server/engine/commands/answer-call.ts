import { reject } from '../../../shared/session/rejection.ts';
import type { ThingId } from '../../../shared/vocabulary/ids.ts';
import { openConversation } from '../call-flow.ts';
import { asClock, type Draft, emit } from '../draft.ts';
import { reaches } from '../placement.ts';
import type { Outcome } from '../route.ts';
import type { PlayerState } from '../state.ts';

/** The first who picks up has the call; the team reads along. */
export function answerCall(draft: Draft, player: PlayerState, { call: id }: { call: ThingId }): Outcome {
  const call = draft.state.calls[id];
  if (!call || !reaches(call.audience, player) || !mayAnswer(call, player)) return reject('unknown-thing');
  if (call.phase !== 'ringing') return reject('already-done');
  if (player.call !== undefined) return reject('in-conversation');
  emit(draft, { type: 'CallAnswered', call: id, player: player.id, name: player.name }, call.audience);
  asClock(draft, () => openConversation(draft, id));
}

// A call between teams rings at the other side only; a call to an actor is not for players to answer.
function mayAnswer(call: { caller?: string; toTeam?: string }, player: PlayerState): boolean {
  return call.caller === undefined || call.toTeam === player.team;
}
