import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { levelsOf } from '../../server/cli/simulation/levels.ts';
import { proveReach } from '../../server/cli/simulation/reach/prove-reach.ts';
import type { ReachReport } from '../../server/cli/simulation/reach/reach-report.ts';
import { parseScenarioFolder } from '../../server/storage/parse-scenario-folder.ts';

const SHIPPED = ['de-elf-dagen', 'pesten-op-straat', 'schulden'];
/** Fewer plays leave more to be aimed at one by one, which takes longer; `simulate --runs 1000` gives the figures. */
const PLAN = { runs: 64, seed: 1, groups: [2, 3, 4, 6] };

describe.each(SHIPPED)('%s, played many times', (name) => {
  const { scenario } = parseScenarioFolder(fileURLToPath(new URL(`../../scenarios/${name}`, import.meta.url)));

  it('comes to its end every time, runs into no dead end, and reaches all that its levels allow', async () => {
    if (!scenario) throw new Error(`${name} does not parse`);
    const levels = levelsOf(scenario);
    const report = await proveReach(scenario, { ...PLAN, levels });
    expect(report.plays).toBe(PLAN.runs);
    expect(report.failures).toEqual([]);
    expect(report.deadEnds).toEqual([]);
    expect(report.levels.map(({ level }) => level)).toEqual(levels);
    expect(neverReached(report)).toEqual([]);
  });
});

function neverReached({ levels }: ReachReport): string[] {
  return levels.flatMap(({ level, never }) => never.map(({ kind, id }) => `level ${level}: ${kind} ${id}`));
}
