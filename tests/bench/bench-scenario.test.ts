import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { scenarioFolder } from '../../server/storage/scenario-folder.ts';
import { benchScenario, INJECTS, scenarioId, writeBenchScenarios } from './bench-scenario.ts';

it('is a scenario that a server offers, of twenty seats and ninety injects at ninety moments', async () => {
  const root = mkdtempSync(join(tmpdir(), 'samenspel-bench-'));
  writeBenchScenarios(root);
  const offered = await scenarioFolder(root).list();
  expect(offered.map(({ seats, problems }) => [seats, problems])).toEqual([
    [20, 0],
    [20, 0],
  ]);
  const timed = await scenarioFolder(root).load(scenarioId('time'));
  expect(timed).toEqual(benchScenario('time'));
  expect(new Set(timed.injects.map(({ release }) => release.at)).size).toBe(INJECTS);
  rmSync(root, { recursive: true });
});
