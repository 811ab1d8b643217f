import { reject } from '../../../shared/session/rejection.ts';
import type { ThingId } from '../../../shared/vocabulary/ids.ts';
import { actorSays, scriptOf } from '../call-flow.ts';
import { asClock, type Draft, emit } from '../draft.ts';
import type { Outcome } from '../outcome.ts';

/** The docent gives a conversation back to its written lines; the actor goes on from where those were. */
export function handBackCall(draft: Draft, { call: id }: { call: ThingId }, docent: string): Outcome {
  const call = draft.state.calls[id];
  if (!call) return reject('unknown-thing');
  const isWritten = scriptOf(draft.state, { ...call, played: false }) !== undefined;
  if (call.phase !== 'talking' || !call.played || !isWritten) return reject('already-done');
  emit(draft, { type: 'CallHandedBack', call: id, docent }, 'docents');
  const resumed = draft.state.calls[id];
  const script = resumed && scriptOf(draft.state, resumed);
  if (script) asClock(draft, () => actorSays(draft, id, script.otherwise[0] ?? script.closing));
}
