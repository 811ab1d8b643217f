import type { Condition } from '../../condition.ts';
import { onlyKey } from './implies.ts';

/** A condition, or the denial of it. */
export type Signed = { of: Condition; so: boolean };
/** What must all be so together, and of what else one of each must. */
export type Split = { literals: readonly Signed[]; forks: readonly (readonly Signed[])[] };

/** Takes conditions that must be so together apart, as far as there is nothing to choose. */
export function split(signed: readonly Signed[]): Split {
  const parts = signed.map(taken);
  return { literals: parts.flatMap(({ literals }) => literals), forks: parts.flatMap(({ forks }) => forks) };
}

function taken({ of, so }: Signed): Split {
  const { all, any, not } = of;
  // What is not exactly one thing has its own check.
  if ([all, any, not].filter((one) => one !== undefined).length > 1) return NOTHING;
  if (not) return taken({ of: not, so: !so });
  const parts = (all ?? any)?.map((part) => ({ of: part, so }));
  if (!parts) return onlyKey(of) === undefined ? NOTHING : { literals: [{ of, so }], forks: [] };
  const isTogether = (all !== undefined) === so || parts.length === 1;
  return isTogether ? split(parts) : { literals: [], forks: [parts] };
}

const NOTHING: Split = { literals: [], forks: [] };
