import type { Actor } from '../../../shared/scenario/cast.ts';
import type { Inject } from '../../../shared/scenario/inject.ts';
import type { Scenario } from '../../../shared/scenario/scenario.ts';
import { directionActor } from './direction-actor.ts';

/** Whom a docent can write or phone as, by name; who has no address, number or handle comes last. */
export function actorChoices(scenario: Scenario): Actor[] {
  const direction = directionActor(scenario);
  return scenario.actors
    .filter(({ id }) => id !== direction.id)
    .toSorted((a, b) => Number(isSilent(a)) - Number(isSilent(b)) || a.name.localeCompare(b.name));
}

/** Whom a docent can phone as: who has a telephone, or calls or comes by in the scenario; not the dead, not the media. */
export function callerChoices(scenario: Scenario): Actor[] {
  const calling = new Set(scenario.injects.flatMap(callersOf));
  const choices = actorChoices(scenario);
  const callers = choices.filter(
    ({ id, number, onDial, conversation }) => (number ?? onDial ?? conversation) !== undefined || calling.has(id),
  );
  return callers.length > 0 ? callers : choices;
}

function callersOf({ from, content, variants }: Inject): string[] {
  return [{ from, content }, ...variants].flatMap((one) => ('conversation' in one.content ? [one.from ?? from] : []));
}

function isSilent({ address, number, handle }: Actor): boolean {
  return (address ?? number ?? handle) === undefined;
}
