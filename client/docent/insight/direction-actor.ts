import type { Actor } from '../../../shared/scenario/cast.ts';
import type { Scenario } from '../../../shared/scenario/scenario.ts';

const DIRECTION = 'spelleiding';

/** Who cards of the game direction come from; a scenario without one lends its first actor. */
export function directionActor({ actors }: Scenario): Actor {
  const actor = actors.find(({ id }) => id === DIRECTION) ?? actors[0];
  if (!actor) throw new Error('a scenario has at least one actor');
  return actor;
}
