import type { Problem } from '../problem.ts';
import type { Scenario } from '../scenario.ts';

export type Path = Problem['path'];

/** One kind of mistake that the schema cannot see. Returns every place where it was made. */
export type Check = (scenario: Scenario) => Problem[];
