import { expect, it } from 'vitest';
import { SESSION_PHASES } from '../../shared/view/session-view.ts';
import { nextPhase, type PhaseTrigger } from './phase-machine.ts';

it('[CL15] knows every step from phase to phase, and no other', () => {
  const triggers: PhaseTrigger[] = ['START', 'PAUSE', 'RESUME', 'END', 'CLOSE'];
  const steps = SESSION_PHASES.flatMap((phase) =>
    triggers.flatMap((trigger) => {
      const next = nextPhase(phase, trigger);
      return next === undefined ? [] : [`${phase} ${trigger} ${next}`];
    }),
  );
  expect(steps).toEqual([
    'briefing START running',
    'briefing CLOSE closed',
    'running PAUSE paused',
    'running END hotwash',
    'paused RESUME running',
    'paused END hotwash',
    'hotwash CLOSE closed',
  ]);
});
