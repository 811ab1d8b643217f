import { createMachine, transition } from 'xstate';
import type { SessionPhase } from '../../shared/view/session-view.ts';

export type PhaseTrigger = 'START' | 'PAUSE' | 'RESUME' | 'END' | 'CLOSE';

// A calculator, not a clockwork: no actors, no timers, nothing of it is stored.
const machine = createMachine({
  initial: 'briefing',
  states: {
    briefing: { on: { START: 'running', CLOSE: 'closed' } },
    running: { on: { PAUSE: 'paused', END: 'hotwash' } },
    paused: { on: { RESUME: 'running', END: 'hotwash' } },
    hotwash: { on: { CLOSE: 'closed' } },
    closed: {},
  },
});

/** The phase after this trigger, or undefined when the trigger does not fit the phase. */
export function nextPhase(phase: SessionPhase, trigger: PhaseTrigger): SessionPhase | undefined {
  const snapshot = machine.resolveState({ value: phase });
  if (!snapshot.can({ type: trigger })) return undefined;
  const [next] = transition(machine, snapshot, { type: trigger });
  return next.value as SessionPhase;
}
