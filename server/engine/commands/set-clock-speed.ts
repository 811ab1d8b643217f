import type { DocentCommand } from '../../../shared/session/command.ts';
import { type Draft, emit } from '../draft.ts';
import type { Outcome } from '../outcome.ts';

/** Sets how fast exercise time runs against the wall clock. */
export function setClockSpeed(draft: Draft, command: Extract<DocentCommand, { type: 'SetClockSpeed' }>): Outcome {
  if (draft.state.clock.speed === command.speed) return;
  emit(draft, { type: 'ClockSpeedSet', speed: command.speed }, 'all');
}
