import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { stringify } from 'yaml';
import { SessionId } from '../../shared/vocabulary/ids.ts';
import { aScenario, aScenarioDocument } from '../../tests/support/a-scenario.ts';
import { parseRecord } from '../records/parse-record.ts';
import { writeRecord } from '../records/write-record.ts';
import { SessionTable } from '../storage/session-table.ts';
import { openSqlite } from '../storage/sqlite-database.ts';
import { SqliteLog } from '../storage/sqlite-log.ts';
import { runCommandLine } from './command-line.ts';
import { dryRun } from './simulation/dry-run.ts';

const FOLDER = mkdtempSync(join(tmpdir(), 'samenspel-cli-'));
afterAll(() => rmSync(FOLDER, { recursive: true }));

async function run(...args: string[]) {
  const said = { out: '', err: '' };
  const code = await runCommandLine(args, {
    out: (text) => {
      said.out += text;
    },
    err: (text) => {
      said.err += text;
    },
  });
  return { code, ...said };
}

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
    expect(out).toMatch(/Injects, in hoeveel plays:\n.*\n {2}inj-1 +20 {2}Licht bij Tonny/);
    expect(out).toMatch(/Keuzes, in hoeveel plays:\n.*\n {2}d1\/gaan +\d+ {2}Wij gaan kijken/);
    expect(out).toContain('Nooit bereikt, terwijl het niveau het toelaat:\n  geen');
    const json = JSON.parse((await run('simulate', folder, '--players', '4', '--runs', '20', '--json')).out);
    expect(json).toMatchObject({ plays: 20, failures: [], levels: [{ plays: 20, never: [], hanging: [] }] });
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

describe('export and view', () => {
  const id = SessionId.parse('sessie-1');

  async function aDatabase(): Promise<string> {
    const path = join(mkdtempSync(join(FOLDER, 'data-')), 'samenspel.db');
    const scenario = aScenario();
    const database = await openSqlite(path);
    const store = new SessionTable(database);
    await store.create({ id, pin: '123456', scenario, openedOn: 1_750_000_000_000, docent: 'Karin' });
    await new SqliteLog(database).append(id, 0, await dryRun(scenario, { players: 4, seed: 1 }));
    await database.close();
    return path;
  }

  async function withDatabase<T>(path: string, ask: () => Promise<T>): Promise<T> {
    const before = process.env.DATABASE_URL;
    process.env.DATABASE_URL = path;
    try {
      return await ask();
    } finally {
      if (before === undefined) delete process.env.DATABASE_URL;
      else process.env.DATABASE_URL = before;
    }
  }

  it('exports a session from the database as a record and as a table', async () => {
    const path = await aDatabase();
    const { code, out } = await withDatabase(path, () => run('export', id));
    expect(code).toBe(0);
    const { header, events } = parseRecord(out);
    expect(header).toMatchObject({ session: { id, openedOn: 1_750_000_000_000 }, scenario: { id: 'klein' } });
    expect(header.players.map(({ name }) => name)).toEqual(['Speler 1', 'Speler 2', 'Speler 3', 'Speler 4']);
    const csv = await withDatabase(path, () => run('export', id, '--format', 'csv'));
    expect(csv.out.trimEnd().split('\r\n')).toHaveLength(events.length + 1);
  });

  it('says so when there is no such session or no database', async () => {
    const path = await aDatabase();
    expect(await withDatabase(path, () => run('export', 'weg'))).toMatchObject({
      code: 1,
      err: expect.stringContaining('"weg"'),
    });
    const nowhere = join(FOLDER, 'nergens.db');
    expect(await withDatabase(nowhere, () => run('export', id))).toMatchObject({
      code: 1,
      err: expect.stringContaining('DATABASE_URL'),
    });
    const noDatabase = join(FOLDER, 'geen-database.db');
    writeFileSync(noDatabase, 'Dit is een boodschappenlijst.'.repeat(100));
    for (const useless of [FOLDER, noDatabase]) {
      expect(await withDatabase(useless, () => run('export', id))).toMatchObject({
        code: 1,
        err: expect.stringContaining('DATABASE_URL'),
      });
    }
    const postgres = () => run('export', id);
    expect(await withDatabase('postgres://x/y', postgres)).toMatchObject({
      code: 2,
      err: expect.stringContaining('PostgreSQL'),
    });
  });

  it('shows the desk of one person at one moment, and only hers', async () => {
    const scenario = aScenario();
    const events = await dryRun(scenario, { players: 4, seed: 1 });
    const file = join(FOLDER, 'sessie.jsonl');
    writeFileSync(file, writeRecord({ session: { id, openedOn: 0 }, scenario, events }));
    const { code, out } = await run('view', file, '--at', '00:31', '--as', 'swt-sociaal-werk');
    expect(code).toBe(0);
    expect(JSON.parse(out).items.map(({ title }: { title: string }) => title)).toEqual([
      'Licht bij Tonny',
      'De buurt praat',
    ]);
    const theirs = await run('view', file, '--at', '0:31', '--as', 'gc-huisarts');
    expect(JSON.parse(theirs.out).items.map(({ title }: { title: string }) => title)).toEqual(['De buurt praat']);
    expect(await run('view', file, '--at', 'straks', '--as', 'Speler 1')).toMatchObject({
      code: 2,
      err: expect.stringContaining('42:00'),
    });
    expect(await run('view', file, '--at', '01:00', '--as', 'Bep')).toMatchObject({
      code: 2,
      err: expect.stringContaining('"Speler 1" (swt-sociaal-werk)'),
    });
  });

  it('refuses a record that was changed', async () => {
    const scenario = aScenario();
    const events = await dryRun(scenario, { players: 2, seed: 1 });
    const file = join(FOLDER, 'veranderd.jsonl');
    const text = writeRecord({ session: { id, openedOn: 0 }, scenario, events });
    writeFileSync(file, text.replace('"at":120000', '"at":119000'));
    expect(await run('view', file, '--at', '01:00', '--as', 'Speler 1')).toMatchObject({
      code: 1,
      err: expect.stringContaining('controlegetal'),
    });
    expect(await run('view', join(FOLDER, 'weg.jsonl'), '--at', '01:00', '--as', 'Speler 1')).toMatchObject({
      code: 2,
    });
  });
});
