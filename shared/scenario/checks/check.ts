import type { Problem } from '../problem.ts';
import type { Scenario } from '../scenario.ts';
import type { ProblemCode } from './problem-codes.ts';

/** Where something is written: a path into the document. */
export type Path = Problem['path'];
/** One thing wrong with a scenario, of a kind that has a name. */
export type Found = Problem & { code: ProblemCode };

/** One kind of mistake that the schema cannot see. Returns every place where it was made. */
export type Check = (scenario: Scenario) => Found[];
