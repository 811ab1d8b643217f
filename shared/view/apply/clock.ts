import type { ClockEvent } from '../../session/events/clock.ts';
import type { ExerciseTime } from '../../vocabulary/exercise-time.ts';
import type { SessionView } from '../session-view.ts';

/** Folds the course of the session: phase, pause, speed, what is asked now. */
export function applyClock(view: SessionView, event: ClockEvent, at: ExerciseTime): void {
  switch (event.type) {
    case 'SessionOpened':
    case 'SessionRecovered':
      return;
    case 'PlayStarted':
      view.phase = 'running';
      view.clock = { at, speed: view.clock.speed, running: true };
      return;
    case 'PlayPaused':
      view.phase = 'paused';
      view.pauseReason = event.reason;
      view.clock = { ...view.clock, at, running: false };
      return;
    case 'PlayResumed':
      view.phase = 'running';
      delete view.pauseReason;
      view.clock = { ...view.clock, at, running: true };
      return;
    case 'ClockSpeedSet':
      view.clock = { ...view.clock, at, speed: event.speed };
      return;
    case 'ClockJumped':
      view.clock = { ...view.clock, at: event.to };
      return;
    case 'PhaseBegan':
      view.now = { phase: event.phase, title: event.title, text: event.now };
      return;
    case 'PlayEnded':
      view.phase = 'hotwash';
      delete view.pauseReason;
      view.clock = { ...view.clock, at, running: false };
      return;
    case 'RecordOpened':
      view.recordOpened = true;
      return;
    case 'SessionClosed':
      view.phase = 'closed';
      return;
  }
}
