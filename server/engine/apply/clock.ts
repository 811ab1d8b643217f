import type { ClockEvent } from '../../../shared/session/events/clock.ts';
import type { SessionState } from '../state.ts';

/** The course of the session. */
export function applyClock(state: SessionState, event: ClockEvent): SessionState {
  switch (event.type) {
    case 'SessionOpened':
      return { ...state, session: event.session, seed: event.seed };
    case 'PlayStarted':
    case 'PlayResumed':
      return { ...state, phase: 'running' };
    case 'PlayPaused':
      return { ...state, phase: 'paused' };
    case 'ClockSpeedSet':
      return { ...state, clock: { ...state.clock, speed: event.speed } };
    case 'ClockJumped':
      return { ...state, clock: { ...state.clock, at: event.to } };
    case 'PhaseBegan':
      return { ...state, begunPhases: [...state.begunPhases, event.phase] };
    case 'PlayEnded':
      return { ...state, phase: 'hotwash' };
    case 'RecordOpened':
      return { ...state, recordOpened: true };
    case 'SessionClosed':
      return { ...state, phase: 'closed' };
    case 'SessionRecovered':
      return state;
  }
}
