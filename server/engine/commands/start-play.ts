import { reject } from '../../../shared/session/rejection.ts';
import { type Draft, emit } from '../draft.ts';
import type { Outcome } from '../outcome.ts';
import { passCards } from '../passed-cards.ts';
import { nextPhase } from '../phase-machine.ts';

/** StartEx: the clock starts, the timed injects are scheduled, the first ones arrive. */
export function startPlay(draft: Draft): Outcome {
  if (!nextPhase(draft.state.phase, 'START') || Object.keys(draft.state.players).length === 0) return reject('not-now');
  emit(draft, { type: 'PlayStarted' }, 'all');
  passCards(draft);
}
