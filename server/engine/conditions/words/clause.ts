import type { Condition } from '../../../../shared/scenario/condition.ts';
import type { Scenario } from '../../../../shared/scenario/scenario.ts';

/** From one moment to another; either may be left out. */
export type Window = Pick<NonNullable<Condition['contact']>, 'since' | 'before'>;

type Leaves = Required<Omit<Condition, 'all' | 'any' | 'not'>>;

/** How a leaf sounds, from what it asks and the names in the scenario. */
export type Clause<K extends keyof Leaves> = (asked: NonNullable<Leaves[K]>, scenario: Scenario) => string;

/** Conditions in one language, for a docent: each kind of leaf as a piece of a sentence, and what ties them. */
export type ConditionWords = {
  and: string;
  or: string;
  /** A choice of which the parts are said as wholes. */
  either: (parts: readonly string[]) => string;
  not: (sentence: string) => string;
  clauses: { [K in keyof Leaves]: Clause<K> };
};
