import type { ExerciseTime } from '../../../shared/vocabulary/exercise-time.ts';
import { advance } from '../advance.ts';
import { type Draft, emit } from '../draft.ts';
import type { Outcome } from '../outcome.ts';
import { skipInject } from '../release.ts';

/** A moment this long after its time is late because the server was down, not because it was busy (ms). */
export const OVERDUE_AFTER: ExerciseTime = 2000;

/**
 * After a restart: injects that fell due meanwhile follow the scenario's overdue rule. `fire` releases
 * them now, in order, at the moment people really get them; `skip` drops them; `ask` holds them for the docent.
 */
export function recoverSession(draft: Draft): Outcome {
  const now = draft.at;
  const late = Object.entries(draft.state.injects)
    .filter(([, { state, due }]) => state === 'scheduled' && due !== undefined && due < now - OVERDUE_AFTER)
    .map(([id]) => id);
  emit(draft, { type: 'SessionRecovered', overdue: late.length }, 'docents');
  if (draft.state.phase !== 'running') return;
  for (const inject of late) {
    if (draft.state.scenario.overdue === 'skip') skipInject(draft, inject, 'overdue');
    if (draft.state.scenario.overdue === 'ask') {
      emit(draft, { type: 'InjectHeld', inject, reason: 'overdue' }, 'docents');
    }
  }
  advance(draft, now);
}
