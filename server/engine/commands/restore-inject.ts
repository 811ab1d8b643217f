import { reject } from '../../../shared/session/rejection.ts';
import type { Slug } from '../../../shared/vocabulary/ids.ts';
import { type Draft, emit } from '../draft.ts';
import { findInject } from '../lookup.ts';
import type { Outcome } from '../outcome.ts';
import type { SessionState } from '../state.ts';
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
  if (isAnotherOut(draft.state, inject)) return reject('already-done');
  if (progress.due === undefined && !hasTriggered(draft.state, inject, draft.at)) {
    emit(draft, { type: 'InjectScheduled', inject }, 'docents');
    return;
  }
  const due = Math.max(progress.due ?? 0, draft.at + RESTORED_AFTER);
  emit(draft, { type: 'InjectScheduled', inject, due }, 'docents');
}

/** True when another one of the group of this inject came already. */
function isAnotherOut({ scenario, injects }: SessionState, id: Slug): boolean {
  const group = findInject(scenario, id)?.group;
  const others = scenario.injects.filter((other) => group !== undefined && other.group === group && other.id !== id);
  return others.some((other) => injects[other.id]?.state === 'released');
}
