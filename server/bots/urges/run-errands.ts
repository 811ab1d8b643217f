import type { Intention } from '../intention.ts';
import type { Mind } from '../mind.ts';

/** What somebody who is prompted does without being asked. */
export function runErrands(mind: Mind): Intention[] {
  return mind.prompter?.errands(mind) ?? [];
}
