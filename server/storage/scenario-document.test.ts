import { existsSync, mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, expect, it } from 'vitest';
import { isAdvice } from '../../shared/scenario/advice.ts';
import { parseScenarioFolder } from './parse-scenario-folder.ts';
import { isTaken, readDocument, writeFolder } from './scenario-document.ts';

const SCENARIOS = fileURLToPath(new URL('../../scenarios', import.meta.url));
const root = mkdtempSync(join(tmpdir(), 'samenspel-document-'));
afterAll(() => rmSync(root, { recursive: true, force: true }));

it.each(['de-elf-dagen', 'pesten-op-straat'])('[SC5] %s is the same after a journey through one file', (id) => {
  const there = parseScenarioFolder(join(SCENARIOS, id));
  const file = JSON.parse(JSON.stringify(readDocument(join(SCENARIOS, id))));
  const folder = join(root, id);
  expect(isTaken(folder)).toBe(false);
  writeFolder(file, folder);
  expect(isTaken(folder)).toBe(true);
  const back = parseScenarioFolder(folder);
  expect(there.problems).toEqual([]);
  // Sound does not fit in a file of text; that is said once, and stands in nobody's way.
  expect(back.problems.map(({ code }) => code)).toEqual(['missing-clip']);
  expect(back.problems.every(isAdvice)).toBe(true);
  expect(back.scenario).toEqual(there.scenario);
  expect(back.translations).toEqual(there.translations);
});

it('[SC5] a file from a stranger makes files in the new folder only', () => {
  const folder = join(root, 'nieuw');
  const translations = { '../../weg': { title: 'x' }, fr: { title: 'x' }, en: { title: 'Light' } };
  writeFolder({ id: 'nieuw', title: 'Licht', translations }, folder);
  expect(readdirSync(folder).toSorted()).toEqual(['en.yaml', 'scenario.yaml']);
  expect(existsSync(join(root, '..', 'weg.yaml'))).toBe(false);
  writeFolder({ id: 'los', title: 'Licht', translations: 'x', constructor: 'x' }, join(root, 'los'));
  expect(readdirSync(join(root, 'los'))).toEqual(['scenario.yaml']);
});

it('[SC1] [SC5] a folder of an older format becomes a file of today’s, without what is empty', () => {
  const folder = join(root, 'ouder');
  const actors = [{ id: 'bep', name: 'Bep', autoReply: { after: '01:00', body: 'Dank u.' } }];
  writeFolder({ format: 1, id: 'ouder', title: 'Licht', actors, injects: [] }, folder);
  expect(readDocument(folder)).toEqual({
    ...{ format: 2, id: 'ouder', title: 'Licht' },
    actors: [{ id: 'bep', name: 'Bep', replies: [{ id: 'antwoord', after: '01:00', body: 'Dank u.' }] }],
  });
});
