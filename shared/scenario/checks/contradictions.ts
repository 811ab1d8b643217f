import type { Condition } from '../condition.ts';
import type { Check, Found } from './check.ts';
import { type ConditionNode, conditionsOf, nodesOf } from './conditions.ts';
import { excludes } from './logic/excludes.ts';

/** Conditions under one `all` that can never be so together. */
export const findContradictions: Check = (scenario) => conditionsOf(scenario).flatMap(nodesOf).flatMap(contradiction);

function contradiction({ condition, path }: ConditionNode): Found[] {
  const parts = condition.all ?? [];
  const at = parts.findIndex((part, i) => parts.slice(0, i).some((before) => excludes(before, part)));
  const part = parts[at];
  if (part === undefined) return [];
  const before = parts.findIndex((one) => excludes(one, part));
  return [
    {
      code: 'contradiction',
      path: [...path, 'all', at],
      message: `Dit kan nooit samengaan met onderdeel ${before + 1} van dezelfde all (${keysOf(parts[before])}).`,
      remedy: 'Haal een van de twee weg, pas hem aan, of zet ze onder any.',
    },
  ];
}

function keysOf(condition: Condition = {}): string {
  return Object.entries(condition)
    .flatMap(([key, asked]) => (asked === undefined ? [] : [key]))
    .join(', ');
}
