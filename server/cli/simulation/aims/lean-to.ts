import type { Scenario } from '../../../../shared/scenario/scenario.ts';
import type { Aim } from './aim.ts';
import { Planner } from './planner.ts';

/** In between people do by themselves what they do. */
const NEITHER = 0.5;
/** Of what is expected, so much stays away in the hands of those who do everything wrong. */
const MOST_MISSED = 0.6;

/**
 * What those do who play well: of what the scenario expects from them the more, the more they see. Those who play
 * badly leave it, the more the less they see.
 */
export function leanTo(scenario: Scenario, { seed, insight }: { seed: number; insight: number }): Aim {
  const planner = new Planner(scenario, seed);
  const share = Math.abs(insight - NEITHER) / NEITHER;
  for (const { id, expect } of scenario.injects) {
    if (!expect) continue;
    if (insight > NEITHER && planner.isLucky(share)) planner.meet(id);
    if (insight < NEITHER && planner.isLucky(share * MOST_MISSED)) planner.miss(id);
  }
  return planner.aim;
}
