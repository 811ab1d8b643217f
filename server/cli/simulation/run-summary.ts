import type { ExerciseTime } from '../../../shared/vocabulary/exercise-time.ts';
import type { PlayerId, Slug } from '../../../shared/vocabulary/ids.ts';

/** What one dry run came to. Times in ms of exercise time. */
export type RunSummary = {
  seed: number;
  events: number;
  end: { at: ExerciseTime; phase: Slug; phasesBegun: number; phases: number };
  contact?: { at: ExerciseTime; via: string };
  injects: { total: number; released: { inject: Slug; at: ExerciseTime }[]; never: NeverReleased[] };
  expectations: { met: number; late: number; missed: { inject: Slug; at: ExerciseTime; action: string }[] };
  decisions: DecisionSummary[];
  gauges: Record<Slug, number>;
  seats: SeatSummary[];
  /** For each team the three minutes in which most came in. */
  load: { team: Slug; items: number; from: ExerciseTime }[];
};

export type NeverReleased = { inject: Slug; title: string; why: string };

/** `option` is absent when the time ran out. */
export type DecisionSummary = { decision: Slug; team: Slug; at: ExerciseTime; votes: number; option?: Slug };

/** `starved`: longer than six minutes without anything new and without anything to do. */
export type SeatSummary = {
  seat: Slug;
  player: PlayerId;
  received: number;
  opened: number;
  longestGap: { from: ExerciseTime; until: ExerciseTime };
  starved: boolean;
};
