import type { ExerciseTime } from '../../../../shared/vocabulary/exercise-time.ts';
import type { Slug } from '../../../../shared/vocabulary/ids.ts';
import type { RunSpec } from '../run-spec.ts';

/** What one of many plays came to; small enough to be sent from one thread to another. */
export type RunTally = {
  spec: Pick<RunSpec, 'seed' | 'players' | 'level' | 'insight'>;
  /** True when the play was out to reach something in particular. */
  aimed: boolean;
  events: number;
  /** What went wrong, when the play did not come to its end. */
  failure?: string;
  /** Everything that was reached, by `targetKey`. */
  reached: string[];
  deadEnds: string[];
  /** The longest time that a seat had nothing to do, for those that had nothing for too long. */
  starved: { seat: Slug; from: ExerciseTime; until: ExerciseTime }[];
  load: { team: Slug; items: number; from: ExerciseTime }[];
};
