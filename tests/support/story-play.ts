import { holds } from '../../server/engine/conditions/holds.ts';
import type { Condition } from '../../shared/scenario/condition.ts';
import { aStoryScenario } from './a-story-scenario.ts';
import { given, type Play, type Step } from './given.ts';
import { started } from './some-steps.ts';

/** The story scenario, played from StartEx through these steps. */
export function playing(...steps: Step[]): Play {
  return given(aStoryScenario()).play(...started(), ...steps);
}

/** A docent sends this inject now. */
export function send(inject: string) {
  return { type: 'ReleaseInject', inject } as const;
}

/** Says of a play whether this is so in it, at the moment it has come to. */
export function sees(condition: Condition, { state }: Play): boolean {
  return holds(condition, state, state.clock.at);
}
