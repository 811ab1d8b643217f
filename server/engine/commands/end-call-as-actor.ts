import { reject } from '../../../shared/session/rejection.ts';
import type { ThingId } from '../../../shared/vocabulary/ids.ts';
import { type Draft, emit } from '../draft.ts';
import type { Outcome } from '../outcome.ts';

/** The actor hangs up, or stops ringing. */
export function endCallAsActor(draft: Draft, { call: id }: { call: ThingId }): Outcome {
  const call = draft.state.calls[id];
  if (!call || call.actor === undefined) return reject('unknown-thing');
  if (call.phase === 'over') return reject('already-done');
  emit(draft, { type: 'CallEnded', call: id, by: 'actor' }, call.audience);
}
