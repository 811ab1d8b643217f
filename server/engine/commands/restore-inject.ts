import { reject } from '../../../shared/session/rejection.ts';
import type { Slug } from '../../../shared/vocabulary/ids.ts';
import { type Draft, emit } from '../draft.ts';
import type { Outcome } from '../outcome.ts';
import { hasTriggered } from '../triggered.ts';

/** How long after now a restored inject comes when its own time has passed (ms). */
export const RESTORED_AFTER = 10_000;

/**
 * Undo of a skip or a hold: back on the MSEL at its time, or shortly when that has passed. What still
 * waited for its trigger waits again.
 */
export function restoreInject(draft: Draft, { inject }: { inject: Slug }): Outcome {
  const progress = draft.state.injects[inject];
  if (!progress) return reject('unknown-thing');
  if (progress.state !== 'skipped' && progress.state !== 'held') return reject('already-done');
  if (progress.due === undefined && !hasTriggered(draft.state, inject)) {
    emit(draft, { type: 'InjectScheduled', inject }, 'docents');
    return;
  }
  const due = Math.max(progress.due ?? 0, draft.at + RESTORED_AFTER);
  emit(draft, { type: 'InjectScheduled', inject, due }, 'docents');
}
