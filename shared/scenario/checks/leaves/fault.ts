import type { Condition } from '../../condition.ts';
import type { Path } from '../check.ts';
import type { ProblemCode } from '../problem-codes.ts';
import type { World } from './world.ts';

/** What is wrong with one leaf of a condition. `at`: from the leaf on. */
export type Fault = { at: Path; says: string; remedy: string; code?: ProblemCode };

/** Conditions by their kind, without those that join others. */
export type Leaves = Required<Omit<Condition, 'all' | 'any' | 'not'>>;
/** Why a leaf of one kind can never be so. */
export type FaultsOf<K extends keyof Leaves> = (asked: NonNullable<Leaves[K]>, world: World) => Fault[];

/** One fault, or none. */
export function unless(isFine: boolean, fault: Fault): Fault[] {
  return isFine ? [] : [fault];
}
