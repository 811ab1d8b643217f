import type { Check, Found } from './check.ts';
import { type ConditionNode, conditionsOf, nodesOf } from './conditions.ts';

/** Conditions that are not exactly one thing, and bounds that bound nothing. */
export const findUnclearConditions: Check = (scenario) =>
  conditionsOf(scenario)
    .flatMap(nodesOf)
    .flatMap((node) => [...notOne(node), ...withoutBounds(node)]);

function notOne({ condition, path }: ConditionNode): Found[] {
  const keys = Object.entries(condition).flatMap(([key, asked]) => (asked === undefined ? [] : [key]));
  if (keys.length === 1) return [];
  const [first, second] = keys;
  const message =
    first === undefined
      ? 'Hier staat een lege voorwaarde.'
      : `Hier staan ${keys.length} voorwaarden: ${keys.join(', ')}.`;
  const remedy =
    first === undefined
      ? 'Schrijf wat er zo moet zijn, of haal de regel weg.'
      : 'Zet ze als losse regels onder all of any.';
  return [{ code: 'unclear-condition', path: second === undefined ? path : [...path, second], message, remedy }];
}

function withoutBounds({ condition, path }: ConditionNode): Found[] {
  return (['gauge', 'alliance', 'level'] as const).flatMap((key) => {
    const asked = condition[key];
    if (asked === undefined || asked.atLeast !== undefined || asked.atMost !== undefined) return [];
    const message = `Bij ${key} staat geen grens.`;
    return [{ code: 'unclear-condition', path: [...path, key], message, remedy: 'Geef atLeast, atMost of allebei.' }];
  });
}
