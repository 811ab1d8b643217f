import { reject } from '../../../shared/session/rejection.ts';
import type { ThingId } from '../../../shared/vocabulary/ids.ts';
import { missCall, ringsFor } from '../call-flow.ts';
import type { Draft } from '../draft.ts';
import type { Outcome } from '../outcome.ts';
import type { PlayerState } from '../state.ts';

/** Sends a ringing call to the voicemail. */
export function declineCall(draft: Draft, player: PlayerState, { call: id }: { call: ThingId }): Outcome {
  const call = draft.state.calls[id];
  if (!call || !ringsFor(call, player)) return reject('unknown-thing');
  if (call.phase !== 'ringing') return reject('already-done');
  missCall(draft, id, 'declined');
}
