import { reject } from '../../../shared/session/rejection.ts';
import type { ThingId } from '../../../shared/vocabulary/ids.ts';
import { type Draft, emit } from '../draft.ts';
import { findActor } from '../lookup.ts';
import type { Outcome } from '../outcome.ts';

/** The docent picks up a phone that players let ring at an actor. */
export function pickUpAsActor(draft: Draft, { call: id }: { call: ThingId }, docent: string): Outcome {
  const call = draft.state.calls[id];
  if (!call || call.caller === undefined || call.actor === undefined) return reject('unknown-thing');
  if (call.phase !== 'ringing') return reject('already-done');
  const name = findActor(draft.state.scenario, call.actor)?.name ?? call.actor;
  emit(draft, { type: 'CallTakenOver', call: id, docent }, 'docents');
  emit(draft, { type: 'CallAnswered', call: id, name }, call.audience);
}
