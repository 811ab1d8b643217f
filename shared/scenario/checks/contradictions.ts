import type { Condition } from '../condition.ts';
import type { Check, Found, Path } from './check.ts';
import { type ConditionNode, conditionsOf, nodesOf } from './conditions.ts';
import { type World, worldOf } from './leaves/world.ts';
import { clash } from './logic/clash.ts';
import type { Signed } from './logic/literals.ts';

/** Conditions under one `all` that can never be so together, or of which under `not: any` one always is. */
export const findContradictions: Check = (scenario) => {
  const world = worldOf(scenario);
  return conditionsOf(scenario)
    .flatMap(nodesOf)
    .flatMap((node) => [...contradiction(node, world), ...denial(node, world)]);
};

function contradiction({ condition: { all = [] }, path }: ConditionNode, world: World): Found[] {
  const at = firstClash(all, true, world);
  const part = all[at];
  if (part === undefined) return [];
  const before = all.findIndex((one, i) => i < at && clash(signed([one, part], true), world));
  const others = before < 0 ? 'wat erboven staat in' : `onderdeel ${before + 1} van`;
  const which = before < 0 ? '' : ` (${keysOf(all[before])})`;
  const message = `Dit kan nooit samengaan met ${others} dezelfde all${which}.`;
  return [problem([...path, 'all', at], message, 'Haal een van de twee weg, pas hem aan, of zet ze onder any.')];
}

function denial({ condition: { not }, path }: ConditionNode, world: World): Found[] {
  const at = firstClash(not?.any ?? [], false, world);
  if (at < 0) return [];
  const message = 'Met wat erboven staat in dezelfde any is er altijd één zo, dus "not" ervan wordt nooit zo.';
  return [problem([...path, 'not', 'any', at], message, 'Haal er een weg, of haal not weg.')];
}

// What can never be so by itself has its own check.
function firstClash(parts: readonly Condition[], so: boolean, world: World): number {
  if (parts.length < 2 || parts.some((part) => clash(signed([part], so), world))) return -1;
  if (!clash(signed(parts, so), world)) return -1;
  return parts.findIndex((_, i) => clash(signed(parts.slice(0, i + 1), so), world));
}

function signed(parts: readonly Condition[], so: boolean): Signed[] {
  return parts.map((of) => ({ of, so }));
}

function problem(path: Path, message: string, remedy: string): Found {
  return { code: 'contradiction', path, message, remedy };
}

function keysOf(condition: Condition = {}): string {
  return Object.entries(condition)
    .flatMap(([key, asked]) => (asked === undefined ? [] : [key]))
    .join(', ');
}
