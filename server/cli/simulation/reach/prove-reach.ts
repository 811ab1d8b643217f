import type { Scenario } from '../../../../shared/scenario/scenario.ts';
import { aimedSpecs } from '../aims/aimed-specs.ts';
import { allowedOn } from './allowed.ts';
import { type Plan, planRuns } from './plan-runs.ts';
import { type ReachReport, reportReach } from './reach-report.ts';
import { RunPool } from './run-pool.ts';

/** After so many rounds of plays aimed at what is left, it is left. */
const MOST_ROUNDS = 12;

/**
 * Plays a scenario many times, and then aims at what was not reached yet, until everything was reached that the
 * levels allow or it has been tried often enough.
 */
export async function proveReach(scenario: Scenario, plan: Plan, threads?: number): Promise<ReachReport> {
  const pool = new RunPool(scenario, threads);
  const allowed = allowedOn(scenario).filter(({ level }) => plan.levels.includes(level));
  try {
    const tallies = await pool.run(planRuns(plan));
    let report = reportReach(scenario, tallies, allowed);
    for (let round = 0; round < MOST_ROUNDS; round++) {
      const specs = aimedSpecs(scenario, report, { round, plan });
      if (specs.length === 0) break;
      tallies.push(...(await pool.run(specs)));
      report = reportReach(scenario, tallies, allowed);
    }
    return report;
  } finally {
    await pool.close();
  }
}
