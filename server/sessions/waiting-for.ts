import type { Slug } from '../../shared/vocabulary/ids.ts';
import { missing } from '../engine/conditions/explain.ts';
import { isInjectPlayed } from '../engine/levels.ts';
import type { SessionState } from '../engine/state.ts';

/** What an inject still waits for, in a sentence; empty when its condition is so already. */
export type Waiting = { inject: Slug; missing: string };

/** Every inject of the level that waits for a condition, with what is missing for it at this moment. */
export function waitingFor(state: SessionState): Waiting[] {
  return state.scenario.injects.flatMap(({ id, release: { when } }) => {
    const progress = state.injects[id]?.state;
    if (when === undefined || (progress !== 'waiting' && progress !== 'held') || !isInjectPlayed(state, id)) return [];
    return [{ inject: id, missing: missing(when, state, state.clock.at) }];
  });
}
