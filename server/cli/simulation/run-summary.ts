import type { ExerciseTime } from '../../../shared/vocabulary/exercise-time.ts';
import type { PlayerId, Slug } from '../../../shared/vocabulary/ids.ts';

/** What one dry run came to. Times in ms of exercise time. */
export type RunSummary = {
  seed: number;
  events: number;
  /** Absent where the scenario has none. */
  level?: number;
  end: { at: ExerciseTime; phase: Slug; phasesBegun: number; phases: number };
  ending?: { id: Slug; title: string };
  contact?: { at: ExerciseTime; via: string };
  injects: { total: number; released: { inject: Slug; at: ExerciseTime }[]; never: NeverReleased[] };
  expectations: { met: number; late: number; missed: { inject: Slug; at: ExerciseTime; action: string }[] };
  decisions: DecisionSummary[];
  forms: FormSummary[];
  press: { press: Slug; asked: number; answered: number }[];
  gauges: Record<Slug, number>;
  seats: SeatSummary[];
  /** For each team the three minutes in which most came in. */
  load: { team: Slug; items: number; from: ExerciseTime }[];
};

export type NeverReleased = { inject: Slug; title: string; why: string };

/** `option` is absent when the time ran out. */
export type DecisionSummary = { decision: Slug; team: Slug; at: ExerciseTime; votes: number; option?: Slug };

/** `team` is absent when the paper is of the teams together, `score` and `outcome` when it was not handed in. */
export type FormSummary = { form: Slug; at: ExerciseTime; team?: Slug; score?: number; outcome?: string };

/** `starved`: longer than six minutes without anything new and without anything to do. */
export type SeatSummary = {
  seat: Slug;
  player: PlayerId;
  received: number;
  opened: number;
  longestGap: { from: ExerciseTime; until: ExerciseTime };
  starved: boolean;
};
