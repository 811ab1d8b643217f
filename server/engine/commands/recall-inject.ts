import { reject } from '../../../shared/session/rejection.ts';
import type { Slug } from '../../../shared/vocabulary/ids.ts';
import { type Draft, emit } from '../draft.ts';
import { findIn } from '../drawers.ts';
import type { Outcome } from '../outcome.ts';

/** Withdraws a released inject: it stays readable as withdrawn, because it did happen. */
export function recallInject(draft: Draft, { inject }: { inject: Slug }): Outcome {
  const progress = draft.state.injects[inject];
  const item = progress?.item;
  if (!progress || item === undefined) return reject('unknown-thing');
  if (progress.state !== 'released') return reject('already-done');
  emit(draft, { type: 'InjectRecalled', inject, item }, findIn(draft.state.items, item)?.audience ?? 'docents');
  const call = progress.call === undefined ? undefined : draft.state.calls[progress.call];
  if (!call || progress.call === undefined || call.phase === 'over') return;
  emit(draft, { type: 'CallEnded', call: progress.call, by: 'actor' }, call.audience);
}
