import type { Scenario } from '../../shared/scenario/scenario.ts';
import type { SessionState } from './state.ts';

/**
 * Works something out of the state, and gives the same answer again for as long as the parts of the state it
 * looks at are the very same. The parts name everything but the frozen scenario that the answer hangs on.
 */
export function kept<T>(
  parts: (state: SessionState) => readonly unknown[],
  find: (state: SessionState) => T,
): (state: SessionState) => T {
  // By scenario, so that an answer lives no longer than the scenario it speaks of.
  const answers = new WeakMap<Scenario, { given: readonly unknown[]; answer: T }>();
  return (state) => {
    const given = parts(state);
    const known = answers.get(state.scenario);
    if (known && isSame(known.given, given)) return known.answer;
    const answer = find(state);
    answers.set(state.scenario, { given, answer });
    return answer;
  };
}

function isSame(before: readonly unknown[], now: readonly unknown[]): boolean {
  for (let i = 0; i < now.length; i++) if (before[i] !== now[i]) return false;
  return true;
}
