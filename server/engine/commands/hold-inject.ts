import { reject } from '../../../shared/session/rejection.ts';
import type { Slug } from '../../../shared/vocabulary/ids.ts';
import { type Draft, emit } from '../draft.ts';
import type { Outcome } from '../outcome.ts';

/** Holds a scheduled inject until the docent releases or postpones it. */
export function holdInject(draft: Draft, { inject }: { inject: Slug }): Outcome {
  const progress = draft.state.injects[inject];
  if (!progress) return reject('unknown-thing');
  if (progress.state !== 'scheduled') return reject('already-done');
  emit(draft, { type: 'InjectHeld', inject, reason: 'docent' }, 'docents');
}
