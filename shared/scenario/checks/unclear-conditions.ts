import type { Check, Found } from './check.ts';
import { type ConditionNode, conditionsOf, nodesOf } from './conditions.ts';

/** Conditions that are not exactly one thing, and bounds that bound nothing. */
export const findUnclearConditions: Check = (scenario) => {
  const nodes = conditionsOf(scenario).flatMap(nodesOf);
  return [...nodes.flatMap((node) => [...notOne(node), ...withoutBounds(node), ...ofNobody(node)]), ...drawn(nodes)];
};

function ofNobody({ condition: { contact }, path }: ConditionNode): Found[] {
  if (!contact?.by || contact.with !== undefined) return [];
  const message = 'Twee teams vinden elkaar samen: wie het deed, telt hier niet.';
  const remedy = 'Zet met with erbij met wie er gesproken moet zijn, of haal by weg.';
  return [{ code: 'unclear-condition', path: [...path, 'contact', 'by'], message, remedy }];
}

/** One lot that is drawn from two heaps is two lots. */
function drawn(nodes: readonly ConditionNode[]): Found[] {
  const sizes = new Map<string, number>();
  return nodes.flatMap(({ condition: { draw }, path }) => {
    if (!draw) return [];
    const size = sizes.get(draw.name) ?? draw.of;
    sizes.set(draw.name, size);
    if (size === draw.of) return [];
    const message = `Het lot "${draw.name}" heeft hier ${draw.of} kanten en elders ${size}, dus het valt niet hetzelfde.`;
    const remedy = 'Geef het overal hetzelfde getal bij of, of kies een andere naam.';
    return [{ code: 'unclear-condition', path: [...path, 'draw', 'of'], message, remedy }];
  });
}

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
