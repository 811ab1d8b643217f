import { reject } from '../../../shared/session/rejection.ts';
import type { Slug } from '../../../shared/vocabulary/ids.ts';
import { type Draft, emit } from '../draft.ts';
import { findInject } from '../lookup.ts';
import type { Outcome } from '../outcome.ts';

/** Holds what is planned, or what waits for a condition, until the docent releases or postpones it. */
export function holdInject(draft: Draft, { inject }: { inject: Slug }): Outcome {
  const progress = draft.state.injects[inject];
  if (!progress) return reject('unknown-thing');
  const mayCome = progress.state === 'waiting' && findInject(draft.state.scenario, inject)?.release.when !== undefined;
  if (progress.state !== 'scheduled' && !mayCome) return reject('already-done');
  emit(draft, { type: 'InjectHeld', inject, reason: 'docent' }, 'docents');
}
