import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { stringify } from 'yaml';
import { aScenario, aScenarioDocument } from '../../tests/support/a-scenario.ts';
import { ScenarioUnusable } from '../sessions/ports.ts';
import { parseScenarioFolder } from './parse-scenario-folder.ts';
import { scenarioFolder } from './scenario-folder.ts';

let root: string;
let folder: string;

beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'scenarios-'));
  folder = join(root, 'klein');
  mkdirSync(folder);
  const { injects, decisions, facts, ...head } = aScenarioDocument();
  write('scenario.yaml', stringify(head));
  write('msel-1.yaml', stringify(injects.slice(0, 3)));
  write('msel-2.yaml', stringify(injects.slice(3)));
  write('decisions.yaml', stringify(decisions));
  write('facts.yaml', stringify(facts));
});
afterEach(() => rmSync(root, { recursive: true }));

describe('parseScenarioFolder', () => {
  it('puts the files together, msel files in order of name', () => {
    expect(parseScenarioFolder(folder)).toEqual({ translations: {}, scenario: aScenario(), problems: [] });
  });

  it('points at the line of a dangling id in the second msel file', () => {
    const line = change('msel-2.yaml', 'from: bep\n', 'from: beb\n');
    const [problem] = parseScenarioFolder(folder).problems;
    expect(problem).toMatchObject({ file: 'msel-2.yaml', line, code: 'dangling-id', path: ['injects', 3, 'from'] });
    expect(problem?.remedy).toContain('Bedoelde u "bep"?');
  });

  it('points at the line of a value the schema refuses', () => {
    const line = change('msel-1.yaml', 'at: 02:00', 'at: 2 minuten');
    expect(parseScenarioFolder(folder)).toEqual({
      translations: {},
      problems: [
        {
          code: 'not-as-written',
          file: 'msel-1.yaml',
          line,
          path: ['injects', 2, 'release', 'at'],
          message: '"at" is niet goed geschreven.',
          remedy: 'Schrijf minuten en seconden tussen aanhalingstekens, zoals "09:30".',
        },
      ],
    });
  });

  it('points at a field that does not belong', () => {
    const line = change('facts.yaml', 'kind: case', 'soort: case');
    const problems = parseScenarioFolder(folder).problems;
    expect(problems.map(({ message }) => message)).toEqual([
      '"kind" ontbreekt of heeft een waarde die niet kan.',
      'Het veld "soort" hoort hier niet.',
    ]);
    expect(problems[1]).toMatchObject({ file: 'facts.yaml', line });
  });

  it('explains an effect by the shape the author came closest to', () => {
    change('decisions.yaml', 'release: inj-7', 'relaese: inj-7');
    expect(parseScenarioFolder(folder).problems.map(({ message }) => message)).toEqual([
      '"release" ontbreekt.',
      'Het veld "relaese" hoort hier niet.',
    ]);
  });

  it('points at YAML that cannot be read and at a field that stands there twice', () => {
    write('facts.yaml', '- id: licht\n  id: donker\n');
    expect(parseScenarioFolder(folder).problems).toMatchObject([{ file: 'facts.yaml', line: 2, code: 'bad-yaml' }]);
    write('facts.yaml', '- id: "licht\n');
    expect(parseScenarioFolder(folder).problems[0]).toMatchObject({ file: 'facts.yaml', code: 'bad-yaml' });
  });

  it('reports one broken place once, not everything that follows from it', () => {
    write('facts.yaml', '- id: licht\n\ttext: Een tab\n\tkind: case\n- id: donker\n\ttext: Nog een\n');
    const { problems } = parseScenarioFolder(folder);
    expect(problems).toMatchObject([{ file: 'facts.yaml', line: 2, code: 'bad-yaml' }]);
    expect(problems[0]?.remedy).toContain('spaties');
  });

  it('refuses references that lead nowhere or multiply without end', () => {
    write('facts.yaml', '- id: licht\n  text: *donker\n');
    expect(parseScenarioFolder(folder).problems).toMatchObject([{ file: 'facts.yaml', line: 2, code: 'bad-yaml' }]);
    const tenfold = (name: string, of: string) => `- &${name} [${Array(10).fill(of).join(', ')}]\n`;
    const bomb = ['b', 'c', 'd', 'e', 'f'].map((name, index) => tenfold(name, `*${'abcde'[index]}`));
    write('facts.yaml', tenfold('a', 'x') + bomb.join(''));
    expect(parseScenarioFolder(folder).problems).toMatchObject([{ file: 'facts.yaml', line: 2, code: 'bad-yaml' }]);
  });

  it('refuses what it cannot open, what is far too big and what is no UTF-8', () => {
    mkdirSync(join(folder, 'msel-3.yaml'));
    symlinkSync(join(folder, 'nergens'), join(folder, 'msel-4.yaml'));
    write('msel-5.yaml', '# veel\n'.repeat(200_000));
    writeFileSync(join(folder, 'msel-6.yaml'), Buffer.from('# caf\u00e9\n', 'latin1'));
    const { problems } = parseScenarioFolder(folder);
    expect(problems.map(({ file, code }) => `${file} ${code}`)).toEqual([
      'msel-3.yaml unreadable-file',
      'msel-4.yaml unreadable-file',
      'msel-5.yaml too-big-file',
      'msel-6.yaml not-utf-8',
    ]);
  });

  it('says so when the ending of a name keeps a file out', () => {
    write('msel-3.yml', '- id: inj-9\n');
    expect(parseScenarioFolder(folder).problems).toMatchObject([{ file: 'msel-3.yml', code: 'wrong-name' }]);
  });

  it('says how to name a receiver when there is none', () => {
    const line = change('msel-1.yaml', 'to: all', 'too: all') - 1;
    const [problem] = parseScenarioFolder(folder).problems;
    expect(problem).toMatchObject({ file: 'msel-1.yaml', message: expect.stringContaining('"to"') });
    expect(problem?.line).toBeLessThanOrEqual(line);
    expect(problem?.remedy).toContain('{ team:');
  });

  it('says of an id that cannot be one to choose another word', () => {
    change('msel-1.yaml', 'id: inj-3', 'id: constructor');
    expect(parseScenarioFolder(folder).problems).toMatchObject([
      { file: 'msel-1.yaml', remedy: expect.stringContaining('ander woord') },
    ]);
  });

  it('names the msel file when there is nothing in it, and one mistake once', () => {
    write('msel-1.yaml', '');
    write('msel-2.yaml', '');
    expect(parseScenarioFolder(folder).problems).toMatchObject([{ file: 'msel-1.yaml', line: 1 }]);
    change('scenario.yaml', 'seats:', 'seats: x\nchairs:');
    const { problems } = parseScenarioFolder(folder);
    expect(problems.filter(({ path }) => path.join() === 'seats')).toHaveLength(1);
  });

  it('names the file that is missing', () => {
    rmSync(join(folder, 'scenario.yaml'));
    expect(parseScenarioFolder(folder).problems).toMatchObject([{ file: 'scenario.yaml', code: 'missing-file' }]);
  });

  it('refuses a block where a list is needed', () => {
    write('decisions.yaml', 'd1: ja\n');
    expect(parseScenarioFolder(folder).problems).toMatchObject([{ file: 'decisions.yaml', code: 'not-a-list' }]);
  });

  it('refuses a document of a newer format with a sentence', () => {
    change('scenario.yaml', 'format: 2', 'format: 3');
    const [problem, ...others] = parseScenarioFolder(folder).problems;
    expect(problem?.message).toContain('uit een nieuwere versie van Samenspel: format 3');
    expect(problem?.remedy).toContain('Werk Samenspel bij');
    expect(others).toEqual([]);
  });
});

describe('scenarioFolder', () => {
  it('lists every folder with how many problems it has, and loads the good ones', async () => {
    const source = scenarioFolder(root);
    expect(await source.list()).toMatchObject([{ id: 'klein', duration: 600_000, seats: 4, teams: 2, problems: 0 }]);
    expect(await source.load('klein')).toEqual(aScenario());
  });

  it('reads a folder again after a change, and refuses to load one with problems', async () => {
    const source = scenarioFolder(root);
    await source.load('klein');
    change('msel-1.yaml', 'from: bep\n', 'from: niemand\n');
    await expect(source.load('klein')).rejects.toThrow(/msel-1.yaml:\d+ De actor "niemand" bestaat niet/);
    expect(await source.list()).toMatchObject([{ problems: 1 }]);
  });

  it('goes on offering the others when one cannot be read at all', async () => {
    mkdirSync(join(root, 'kapot'));
    writeFileSync(join(root, 'kapot', 'scenario.yaml'), 'title: *nergens\n');
    symlinkSync(join(root, 'nergens'), join(root, 'kapot', 'msel.yaml'));
    symlinkSync('facts.yaml', join(root, 'kapot', 'facts.yaml'));
    const source = scenarioFolder(root);
    expect(await source.list()).toMatchObject([
      { id: 'kapot', problems: 3 },
      { id: 'klein', problems: 0 },
    ]);
    await expect(source.load('kapot')).rejects.toThrow(ScenarioUnusable);
  });

  it('refuses a name that is not a folder of its own', async () => {
    await expect(scenarioFolder(root).load('../klein')).rejects.toThrow(ScenarioUnusable);
  });
});

const texts = new Map<string, string>();

function write(name: string, text: string): void {
  texts.set(name, text);
  writeFileSync(join(folder, name), text);
}

/** Replaces the first occurrence and returns the line it stands on. */
function change(name: string, from: string, to: string): number {
  const text = texts.get(name) ?? '';
  expect(text).toContain(from);
  write(name, text.replace(from, to));
  return text.slice(0, text.indexOf(from)).split('\n').length;
}
