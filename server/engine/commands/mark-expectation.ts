import { reject } from '../../../shared/session/rejection.ts';
import type { Slug } from '../../../shared/vocabulary/ids.ts';
import { type Draft, emit } from '../draft.ts';
import type { Outcome } from '../outcome.ts';

/** The docent has seen the expected action with her own eyes. */
export function markExpectation(draft: Draft, { inject }: { inject: Slug }): Outcome {
  const expectation = draft.state.expectations[inject];
  if (!expectation) return reject('unknown-thing');
  if (expectation.state === 'met') return reject('already-done');
  emit(draft, { type: 'ExpectedActionMet', inject, late: expectation.state === 'missed' }, 'docents');
}
