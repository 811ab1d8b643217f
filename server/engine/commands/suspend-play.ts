import { type Draft, emit } from '../draft.ts';
import type { Outcome } from '../outcome.ts';

/** The server was away too long to run on: the session stands still until the docent resumes. */
export function suspendPlay(draft: Draft): Outcome {
  emit(draft, { type: 'PlayPaused', reason: 'outage' }, 'all');
  return undefined;
}
