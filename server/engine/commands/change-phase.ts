import { reject } from '../../../shared/session/rejection.ts';
import { type Draft, emit } from '../draft.ts';
import type { Outcome } from '../outcome.ts';
import { nextPhase } from '../phase-machine.ts';

/** Pauses everything: clock, calls, timers. */
export function pausePlay(draft: Draft): Outcome {
  if (!nextPhase(draft.state.phase, 'PAUSE')) return reject('not-now');
  emit(draft, { type: 'PlayPaused', reason: 'docent' }, 'all');
}

/** Runs on from where the clock stood. */
export function resumePlay(draft: Draft): Outcome {
  if (!nextPhase(draft.state.phase, 'RESUME')) return reject('not-now');
  emit(draft, { type: 'PlayResumed' }, 'all');
}

/** EndEx: the hot wash begins. */
export function endPlay(draft: Draft): Outcome {
  if (!nextPhase(draft.state.phase, 'END')) return reject('not-now');
  emit(draft, { type: 'PlayEnded' }, 'all');
}

/** The truth reveal: players may now read what the other team knew. */
export function openRecord(draft: Draft): Outcome {
  if (draft.state.recordOpened) return reject('already-done');
  emit(draft, { type: 'RecordOpened' }, 'all');
}

/** The session is over for good; its record stays. */
export function closeSession(draft: Draft): Outcome {
  if (!nextPhase(draft.state.phase, 'CLOSE')) return reject('not-now');
  emit(draft, { type: 'SessionClosed' }, 'all');
}
