import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, it } from 'vitest';
import { aScenarioDocument } from '../../tests/support/a-scenario.ts';
import { changedInjects } from '../../tests/support/changed-injects.ts';
import { ScenarioUnusable } from '../sessions/ports.ts';
import { parseScenarioFolder } from './parse-scenario-folder.ts';
import { writeFolder } from './scenario-document.ts';
import { scenarioFolder } from './scenario-folder.ts';

const root = mkdtempSync(join(tmpdir(), 'samenspel-folder-'));
afterAll(() => rmSync(root, { recursive: true, force: true }));

it('[SC6] a scenario with advice is offered without a word, one with problems is not', async () => {
  writeFolder({ ...aScenarioDocument(), duration: '40:00' }, join(root, 'stil'));
  const injects = changedInjects({ 'inj-1': { from: 'niemand' } });
  writeFolder({ ...aScenarioDocument(), injects }, join(root, 'stuk'));
  expect(parseScenarioFolder(join(root, 'stil')).problems.length).toBeGreaterThan(0);
  const source = scenarioFolder(root);
  const offered = (await source.list()).map(({ id, problems, mistakes }) => [id, problems > 0, mistakes.length > 0]);
  expect(offered).toEqual([
    ['stil', false, false],
    ['stuk', true, true],
  ]);
  expect((await source.load('stil')).id).toBe('stil');
  await expect(source.load('stuk')).rejects.toThrow(ScenarioUnusable);
  await expect(source.load('../stil')).rejects.toThrow('bestaat niet');
});
