import type { Scenario } from '../../../../shared/scenario/scenario.ts';
import type { Plan } from '../reach/plan-runs.ts';
import type { ReachReport } from '../reach/reach-report.ts';
import type { Target } from '../reach/target.ts';
import type { RunSpec } from '../run-spec.ts';
import { Planner } from './planner.ts';
import { seedFor } from './seed-for.ts';

/** So many plays a round are aimed at one thing; the first try may fail where the second does not. */
const TRIES = 4;
const INSIGHTS = [0.5, 0.9, 0.1, 0.7] as const;

type Turn = { round: number; plan: Pick<Plan, 'groups' | 'seed'> };

/** Plays that are out to reach what was never reached, each in another way. */
export function aimedSpecs(scenario: Scenario, { levels }: ReachReport, { round, plan }: Turn): RunSpec[] {
  return levels.flatMap(({ level, never }) =>
    never.flatMap((target) =>
      Array.from({ length: TRIES }, (_, index): RunSpec => {
        const attempt = round * TRIES + index;
        return aimedSpec(scenario, { target, level, attempt, plan });
      }),
    ),
  );
}

type Attempt = { target: Target; level: number | undefined; attempt: number; plan: Turn['plan'] };

function aimedSpec(scenario: Scenario, { target, level, attempt, plan }: Attempt): RunSpec {
  const aim = new Planner(scenario, attempt).aimAt(target);
  return {
    seed: seedFor(aim.draws, 1_000_000 + plan.seed + attempt),
    // What waits for a seat that is free in small plays needs a full house.
    players: attempt % 2 === 0 ? scenario.seats.length : Math.max(...plan.groups),
    insight: INSIGHTS[attempt % INSIGHTS.length] ?? 0.5,
    aim,
    ...(level === undefined ? {} : { level }),
  };
}
