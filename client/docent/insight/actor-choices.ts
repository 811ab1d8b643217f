import type { Actor } from '../../../shared/scenario/cast.ts';
import type { Scenario } from '../../../shared/scenario/scenario.ts';
import { directionActor } from './direction-actor.ts';

/** Whom a docent can write or phone as, by name; who has no address, number or handle comes last. */
export function actorChoices(scenario: Scenario): Actor[] {
  const direction = directionActor(scenario);
  return scenario.actors
    .filter(({ id }) => id !== direction.id)
    .toSorted((a, b) => Number(isSilent(a)) - Number(isSilent(b)) || a.name.localeCompare(b.name));
}

function isSilent({ address, number, handle }: Actor): boolean {
  return (address ?? number ?? handle) === undefined;
}
