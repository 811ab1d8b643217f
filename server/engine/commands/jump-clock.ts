import { reject } from '../../../shared/session/rejection.ts';
import type { ExerciseTime } from '../../../shared/vocabulary/exercise-time.ts';
import { advance } from '../advance.ts';
import { type Draft, emit } from '../draft.ts';
import type { Outcome } from '../outcome.ts';

/** Jumps ahead; everything due in between happens on the way, at its own time. */
export function jumpClock(draft: Draft, { to }: { to: ExerciseTime }): Outcome {
  const from = draft.at;
  if (to <= from) return reject('clock-backwards');
  advance(draft, to);
  draft.at = to;
  emit(draft, { type: 'ClockJumped', from, to }, 'all');
}
