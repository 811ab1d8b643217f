import type { Condition } from '../../condition.ts';
import type { World } from '../leaves/world.ts';
import { implies } from './implies.ts';
import { injectBehind } from './inject-behind.ts';
import { type Signed, type Split, split } from './literals.ts';
import { type Variable, variableOf } from './variables.ts';

/** How many choices are tried before it is left at "may be": conditions inside conditions could be endless. */
const MOST_TRIES = 300;

/** True when these can never be so together, whatever anybody does. Of what it cannot see it says no. */
export function clash(signed: readonly Signed[], world: World): boolean {
  return isVain(split(signed), world, { left: MOST_TRIES });
}

/** True when the two can never be so at the same time. */
export function excludes(one: Condition, other: Condition, world: World): boolean {
  return clash([one, other].map(asSo), world);
}

/** True when it is so in every play from beginning to end. */
export function isAlwaysSo(condition: Condition, world: World): boolean {
  return clash([{ of: condition, so: false }], world);
}

/** That it is so. */
export function asSo(of: Condition): Signed {
  return { of, so: true };
}

function isVain({ literals, forks }: Split, world: World, tries: { left: number }): boolean {
  if (literalsClash(literals, world)) return true;
  const [fork, ...others] = forks;
  if (fork === undefined) return false;
  return fork.every((way) => {
    tries.left -= 1;
    if (tries.left < 0) return false;
    const more = split([way]);
    return isVain({ literals: [...literals, ...more.literals], forks: [...others, ...more.forks] }, world, tries);
  });
}

function literalsClash(literals: readonly Signed[], world: World): boolean {
  const so = literals.flatMap(({ of, so: isSo }) => (isSo ? [of] : []));
  const denied = literals.flatMap(({ of, so: isSo }) => (isSo ? [] : [of]));
  return (
    so.some((one) => denied.some((other) => implies(one, other))) ||
    so.some((one, i) => so.slice(i + 1).some((other) => together(one, other) || together(other, one))) ||
    twoOfAGroup(so, world) ||
    nothingLeft(literals, world)
  );
}

/** Still without an answer, and answered. */
function together({ unanswered }: Condition, other: Condition): boolean {
  if (!unanswered || !other.answered) return false;
  const { inject, by } = unanswered;
  return implies(other, { answered: { inject, ...(by ? { by } : {}) } });
}

/** Of the injects of one group only the first comes. */
function twoOfAGroup(so: readonly Condition[], { injects }: World): boolean {
  const out = new Map<string, string>();
  return so.some((one) => {
    const id = injectBehind(one);
    const group = id === undefined ? undefined : injects.get(id)?.group;
    if (id === undefined || group === undefined) return false;
    const before = out.get(group);
    out.set(group, id);
    return before !== undefined && before !== id;
  });
}

function nothingLeft(literals: readonly Signed[], world: World): boolean {
  const asked = new Map<string, (Variable & { so: boolean })[]>();
  for (const { of, so } of literals) {
    const variable = variableOf(of, world);
    if (!variable || variable.values.length === 0) continue;
    asked.set(variable.name, [...(asked.get(variable.name) ?? []), { ...variable, so }]);
  }
  return [...asked.values()].some((all) => {
    const values = all.flatMap(({ values: some }) => some);
    return !values.some((value) => all.every(({ fits, so }) => fits(value) === so));
  });
}
