import type { Condition } from '../condition.ts';
import type { Check, Found, Path } from './check.ts';
import { conditionsOf, nodesOf } from './conditions.ts';
import { alwaysSo } from './leaves/always-so.ts';
import { leafFaults } from './leaves/leaf-faults.ts';
import { type World, worldOf } from './leaves/world.ts';
import { seatsIn } from './seats-of.ts';

/** Conditions that can never be so whatever anybody does, and denials of what always is. */
export const findNeverSo: Check = (scenario) => {
  const world = worldOf(scenario);
  return conditionsOf(scenario)
    .flatMap(nodesOf)
    .flatMap(({ condition, path }) => [...impossible(condition, path, world), ...vain(condition, path, world)]);
};

function impossible({ all: _all, any: _any, not: _not, ...leaf }: Condition, path: Path, world: World): Found[] {
  return Object.entries(leaf).flatMap(([key, asked]) => {
    if (asked === undefined) return [];
    const faults = leafFaults(key, asked, world);
    return [
      ...faults.map(({ code = 'never-so', at, says, remedy }) => ({
        code,
        path: [...path, key, ...at],
        message: says,
        remedy,
      })),
      ...nobody(asked, [...path, key, 'by'], world),
    ];
  });
}

function nobody(asked: unknown, path: Path, { scenario }: World): Found[] {
  const by = typeof asked === 'object' && asked !== null && 'by' in asked ? (asked.by as object) : undefined;
  if (!by || seatsIn(by, scenario.seats).length > 0 || hasUnknown(by, scenario)) return [];
  const message = 'Er is geen stoel die hierbij past, dus niemand doet dit ooit.';
  return [{ code: 'no-recipient', path, message, remedy: 'Noem bij by een team, beroep of stoel die samen bestaan.' }];
}

// Unknown ids are reported as dangling, once.
function hasUnknown(by: object, { teams, professions, seats }: World['scenario']): boolean {
  const ids = new Set([...teams, ...professions, ...seats].map(({ id }) => id));
  return Object.values(by).some((id) => id !== undefined && !ids.has(id));
}

function vain({ not }: Condition, path: Path, world: World): Found[] {
  const key = not && alwaysSo(not, world);
  if (key === undefined) return [];
  const message = 'Dit is van begin tot eind zo, dus "not" ervan wordt nooit zo.';
  return [
    {
      code: 'never-so',
      path: [...path, 'not', key],
      message,
      remedy: 'Haal not weg, of kies iets dat kan veranderen.',
    },
  ];
}
