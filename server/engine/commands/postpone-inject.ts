import { reject } from '../../../shared/session/rejection.ts';
import type { Slug } from '../../../shared/vocabulary/ids.ts';
import { type Draft, emit } from '../draft.ts';
import type { Outcome } from '../outcome.ts';

/** Later: moves a scheduled or held inject `by` ms of exercise time, from now when it is already past. */
export function postponeInject(draft: Draft, { inject, by }: { inject: Slug; by: number }): Outcome {
  const progress = draft.state.injects[inject];
  if (!progress) return reject('unknown-thing');
  if (progress.state !== 'scheduled' && progress.state !== 'held') return reject('already-done');
  const due = Math.max(progress.due ?? draft.at, draft.at) + by;
  emit(draft, { type: 'InjectScheduled', inject, due }, 'docents');
}
