import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { SessionId } from '../../shared/vocabulary/ids.ts';
import { aScenario } from '../../tests/support/a-scenario.ts';
import { run } from '../../tests/support/run-cli.ts';
import { parseRecord } from '../records/parse-record.ts';
import { writeRecord } from '../records/write-record.ts';
import { SessionTable } from '../storage/session-table.ts';
import { openSqlite } from '../storage/sqlite-database.ts';
import { SqliteLog } from '../storage/sqlite-log.ts';
import { dryRun } from './simulation/dry-run.ts';

const FOLDER = mkdtempSync(join(tmpdir(), 'samenspel-export-'));
afterAll(() => rmSync(FOLDER, { recursive: true }));

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
