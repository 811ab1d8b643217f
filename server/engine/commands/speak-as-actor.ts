import { reject } from '../../../shared/session/rejection.ts';
import type { ThingId } from '../../../shared/vocabulary/ids.ts';
import { actorSays } from '../call-flow.ts';
import { type Draft, emit } from '../draft.ts';
import type { Outcome } from '../outcome.ts';

/** The docent speaks for the actor in a running call; from the first word on the written lines stay silent. */
export function speakAsActor(draft: Draft, command: { call: ThingId; text: string }, docent: string): Outcome {
  const call = draft.state.calls[command.call];
  if (!call || call.actor === undefined) return reject('unknown-thing');
  if (call.phase !== 'talking') return reject('already-done');
  if (command.text === '') return reject('empty-text');
  if (!call.played) emit(draft, { type: 'CallTakenOver', call: command.call, docent }, 'docents');
  actorSays(draft, command.call, command.text);
}
