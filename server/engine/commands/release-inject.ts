import { reject } from '../../../shared/session/rejection.ts';
import type { Slug } from '../../../shared/vocabulary/ids.ts';
import type { Draft } from '../draft.ts';
import type { Outcome } from '../outcome.ts';
import { releaseInject } from '../release.ts';

/** Send now: the docent releases an inject by hand, whatever its trigger still waits for. */
export function releaseByHand(draft: Draft, { inject }: { inject: Slug }): Outcome {
  const progress = draft.state.injects[inject];
  if (!progress) return reject('unknown-thing');
  if (progress.state === 'released' || progress.state === 'recalled') return reject('already-done');
  releaseInject(draft, inject);
}
