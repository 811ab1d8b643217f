import type { InjectEvent } from '../../session/events/injects.ts';
import type { ExerciseTime } from '../../vocabulary/exercise-time.ts';
import type { InjectView, SessionView } from '../session-view.ts';

/** Folds the docent's side of the MSEL; for players these events never arrive or carry no inject. */
export function applyMsel(view: SessionView, event: InjectEvent, at: ExerciseTime): void {
  if (event.type === 'ItemOpened' || event.inject === undefined) return;
  const { inject } = event;
  const before = view.injects[inject];
  switch (event.type) {
    case 'InjectScheduled':
      view.injects[inject] = planned(event);
      return;
    case 'InjectHeld':
      view.injects[inject] = { ...before, inject, state: 'held' };
      return;
    case 'InjectSkipped':
      view.injects[inject] = { ...before, inject, state: 'skipped', at };
      return;
    case 'InjectReleased':
      view.injects[inject] = { ...before, inject, state: 'released', at, item: event.item };
      return;
    case 'InjectRecalled':
      view.injects[inject] = { ...before, inject, state: 'recalled', at, item: event.item };
      return;
    case 'ExpectedActionMet':
      view.expectations[inject] = {
        inject,
        state: event.late ? 'late' : 'met',
        at,
        ...(event.by === undefined ? {} : { by: event.by }),
      };
      return;
    case 'ExpectedActionMissed':
      view.expectations[inject] = { inject, state: 'missed', at };
      return;
  }
}

function planned({ inject, due, why }: Extract<InjectEvent, { type: 'InjectScheduled' }>): InjectView {
  const reason = why === undefined ? {} : { why };
  return due === undefined ? { inject, state: 'waiting', ...reason } : { inject, state: 'scheduled', due, ...reason };
}
