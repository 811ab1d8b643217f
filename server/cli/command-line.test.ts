import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, describe, expect, it } from 'vitest';
import { stringify } from 'yaml';
import { aScenarioDocument } from '../../tests/support/a-scenario.ts';
import { run } from '../../tests/support/run-cli.ts';
import { readDocument } from '../storage/scenario-document.ts';

const DE_ELF_DAGEN = fileURLToPath(new URL('../../scenarios/de-elf-dagen', import.meta.url));

const FOLDER = mkdtempSync(join(tmpdir(), 'samenspel-cli-'));
afterAll(() => rmSync(FOLDER, { recursive: true }));

/** Writes the small scenario as an author would keep it; `edit` may spoil it first. */
function aFolder(edit: (document: ReturnType<typeof aScenarioDocument>) => void = () => {}): string {
  const document = aScenarioDocument();
  edit(document);
  const { injects, decisions, facts, ...head } = document;
  const folder = join(mkdtempSync(join(FOLDER, 'scenarios-')), document.id);
  mkdirSync(folder);
  const files = { 'scenario.yaml': head, 'msel.yaml': injects, 'decisions.yaml': decisions, 'facts.yaml': facts };
  for (const [name, value] of Object.entries(files)) writeFileSync(join(folder, name), stringify(value));
  return folder;
}

describe('samenspel', () => {
  it('lists its verbs, and explains one', async () => {
    const { code, out } = await run('--help');
    expect(code).toBe(0);
    for (const verb of ['serve', 'validate', 'simulate', 'export', 'view', 'import', 'backup', 'restore']) {
      expect(out).toContain(`samenspel ${verb}`);
    }
    expect(await run()).toMatchObject({ code: 0, out });
    expect(await run('simulate', '--help')).toMatchObject({ code: 0, out: expect.stringContaining('--players 8') });
  });

  it('refuses what it does not know in one sentence', async () => {
    expect(await run('valideer')).toMatchObject({ code: 2, err: expect.stringContaining('Kies uit: serve, validate') });
    expect(await run('toString')).toMatchObject({ code: 2 });
    expect(await run('validate')).toMatchObject({ code: 2, err: expect.stringContaining('ontbreekt de map') });
    expect(await run('validate', 'a', 'b')).toMatchObject({ code: 2, err: expect.stringContaining('"b" is te veel') });
    expect(await run('validate', '--streng')).toMatchObject({ code: 2, err: expect.stringContaining('--streng') });
    expect(await run('serve', '8080')).toMatchObject({ code: 2 });
  });

  it('[SC5] makes a folder again of the largest scenario that is shipped', async () => {
    const file = join(FOLDER, 'de-elf-dagen.json');
    writeFileSync(file, JSON.stringify(readDocument(DE_ELF_DAGEN)));
    const { code, out } = await run('import', file, '--out', join(FOLDER, 'de-elf-dagen'));
    expect(code).toBe(0);
    expect(out).toContain('de-elf-dagen is gemaakt.');
  });

  it('says of what comes later what to do meanwhile', async () => {
    expect(await run('backup', 'x')).toMatchObject({ code: 1, err: expect.stringContaining('kopieer de map data/') });
    expect(await run('restore', 'x')).toMatchObject({ code: 1, err: expect.stringContaining('latere versie') });
    expect(await run('import', 'x.xlsx', '--out', 'y')).toMatchObject({
      code: 1,
      err: expect.stringContaining('kan nog niet'),
    });
    expect(await run('export', 'x', '--format', 'xapi')).toMatchObject({
      code: 1,
      err: expect.stringContaining('record, csv'),
    });
    expect(await run('export', 'x', '--format', 'report')).toMatchObject({ code: 1 });
    expect(await run('export', 'x', '--format', 'pdf')).toMatchObject({ code: 2 });
    expect(await run('export', 'x', '--format', 'toString')).toMatchObject({ code: 2 });
  });
});

describe('validate', () => {
  it('finds a good scenario good', async () => {
    const { code, out, err } = await run('validate', aFolder());
    expect({ code, out, err }).toEqual({ code: 0, out: 'geen problemen', err: '' });
  });

  it('gives one line for each problem: file, line, what is wrong and what to do', async () => {
    const folder = aFolder((document) => {
      const [first] = document.injects;
      if (first) first.from = 'beppie';
    });
    const { code, out } = await run('validate', folder);
    expect(code).toBe(1);
    expect(out).toMatch(new RegExp(`^${folder}/msel\\.yaml:\\d+ .*beppie.* — .+$`));
  });

  it('says so when the folder is not there', async () => {
    expect(await run('validate', join(FOLDER, 'nergens'))).toMatchObject({
      code: 2,
      err: expect.stringContaining('bestaat niet'),
    });
  });
});

describe('simulate', () => {
  it('tells what happened, in words and as JSON', async () => {
    const folder = aFolder();
    const { code, out } = await run('simulate', folder, '--players', '4', '--seed', '3');
    expect(code).toBe(0);
    expect(out).toContain('Einde: EndEx op 10:00, in fase 2 van 2 (Elkaar vinden).');
    expect(out).toMatch(/Besluiten:\n {4}0[45]:\d\d {2}d1, (swt|gc): (gaan|wachten)/);
    const json = JSON.parse((await run('simulate', folder, '--players', '4', '--seed', '3', '--json')).out);
    const [first] = json.runs;
    expect(first.injects.released.map(({ inject }: { inject: string }) => inject)).toContain('inj-1');
    const ids = [...first.injects.released, ...first.injects.never].map(({ inject }: { inject: string }) => inject);
    expect(ids.toSorted()).toEqual(['inj-1', 'inj-2', 'inj-3', 'inj-4', 'inj-5', 'inj-6', 'inj-7']);
    expect(first.decisions).toHaveLength(2);
    expect(first.seats).toHaveLength(4);
    expect(first.load.map(({ team }: { team: string }) => team)).toEqual(['swt', 'gc']);
  });

  it('says the same twice for the same seed, and something else for another', async () => {
    const folder = aFolder();
    const once = await run('simulate', folder, '--players', '4', '--json');
    expect(await run('simulate', folder, '--players', '4', '--json')).toEqual(once);
    const other = await run('simulate', folder, '--players', '4', '--seed', '2', '--json');
    expect(other.out).not.toBe(once.out);
  });

  it('tells of many plays how often everything was reached', async () => {
    const folder = aFolder();
    const { code, out } = await run('simulate', folder, '--players', '4', '--runs', '20');
    expect(code).toBe(0);
    expect(out).toContain('20 plays.');
    expect(out).toMatch(/Injects, in hoeveel plays:\n {2}inj-1 +20 {2}Licht bij Tonny/);
    expect(out).toMatch(/Keuzes, in hoeveel plays:\n {2}d1\/gaan +\d+ {2}Wij gaan kijken/);
    expect(out).toContain('Nooit bereikt, terwijl het niveau het toelaat:\n  geen');
    const json = JSON.parse((await run('simulate', folder, '--players', '4', '--runs', '20', '--json')).out);
    expect(json).toMatchObject({
      plays: 20,
      groups: [4],
      failures: [],
      levels: [{ plays: 20, never: [], hanging: [] }],
    });
  });

  it('plays with groups of several sizes where nobody says how many, as far as there are seats', async () => {
    const json = JSON.parse((await run('simulate', aFolder(), '--runs', '3', '--json')).out);
    expect(json.groups).toEqual([2, 3, 4, 4]);
  });

  it('refuses a scenario with problems and settings that make no sense', async () => {
    const broken = aFolder((document) => {
      document.injects = document.injects.map((inject) => ({ ...inject, from: 'beppie' }));
    });
    expect(await run('simulate', broken)).toMatchObject({ code: 1, out: '', err: expect.stringContaining('beppie') });
    const folder = aFolder();
    expect(await run('simulate', folder, '--players', '9')).toMatchObject({
      code: 2,
      err: expect.stringContaining('4 stoelen'),
    });
    expect(await run('simulate', folder, '--seed', '-1')).toMatchObject({ code: 2 });
    expect(await run('simulate', folder, '--runs', 'veel')).toMatchObject({
      code: 2,
      err: expect.stringContaining('"veel"'),
    });
    expect(await run('simulate', folder, '--players', '4', '--level', '1')).toMatchObject({
      code: 2,
      err: expect.stringContaining('geen niveaus'),
    });
  });
});
