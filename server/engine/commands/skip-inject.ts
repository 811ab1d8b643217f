import { reject } from '../../../shared/session/rejection.ts';
import type { Slug } from '../../../shared/vocabulary/ids.ts';
import type { Draft } from '../draft.ts';
import type { Outcome } from '../outcome.ts';
import { skipInject } from '../release.ts';

/** Takes an inject off the MSEL; RestoreInject brings it back. */
export function skipByHand(draft: Draft, { inject }: { inject: Slug }): Outcome {
  const progress = draft.state.injects[inject];
  if (!progress) return reject('unknown-thing');
  if (progress.state === 'released' || progress.state === 'recalled' || progress.state === 'skipped') {
    return reject('already-done');
  }
  skipInject(draft, inject, 'docent');
}
