import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { EVENT_VERSION, type RecordedEvent } from '../../shared/session/event.ts';
import { SessionId } from '../../shared/vocabulary/ids.ts';
import { type EventLog, PositionConflict } from '../sessions/ports.ts';
import { MemoryLog } from './memory-log.ts';
import { openSqlite, type SqliteDatabase } from './sqlite-database.ts';
import { SqliteLog } from './sqlite-log.ts';

const ONE = SessionId.parse('one');
const TWO = SessionId.parse('two');

let folder: string;
let databases: SqliteDatabase[];
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'log-'));
  databases = [];
});
afterEach(async () => {
  for (const database of databases) await database.close();
  rmSync(folder, { recursive: true });
});

async function openFile(): Promise<SqliteDatabase> {
  const database = await openSqlite(join(folder, 'deep', 'samenspel.db'));
  databases.push(database);
  return database;
}

describe.each([
  { name: 'memory', open: async (): Promise<EventLog> => new MemoryLog() },
  { name: 'sqlite', open: async (): Promise<EventLog> => new SqliteLog(await openFile()) },
])('the log in $name', ({ open }) => {
  it('reads back what was appended, in order, and nothing of another session', async () => {
    const log = await open();
    await log.append(ONE, 0, lines(1, 2));
    await log.append(TWO, 0, lines(1));
    await log.append(ONE, 2, lines(3));
    expect(await log.read(ONE)).toEqual(lines(1, 2, 3));
    expect(await log.read(TWO)).toEqual(lines(1));
    expect(await log.read(SessionId.parse('nobody'))).toEqual([]);
  });

  it('refuses a position that is taken and one that leaves a gap, and writes nothing of them', async () => {
    const log = await open();
    await log.append(ONE, 0, lines(1, 2));
    await expect(log.append(ONE, 1, lines(2, 3))).rejects.toThrow(PositionConflict);
    await expect(log.append(ONE, 3, lines(4))).rejects.toThrow(PositionConflict);
    expect(await log.read(ONE)).toEqual(lines(1, 2));
  });

  it('takes appends that follow each other in one turn, without waiting between them', async () => {
    const log = await open();
    await Promise.all([log.append(ONE, 0, lines(1)), log.append(TWO, 0, lines(1)), log.append(ONE, 1, lines(2, 3))]);
    expect(await log.read(ONE)).toEqual(lines(1, 2, 3));
  });

  it('lets a conflict of one session not harm the others of the same turn', async () => {
    const log = await open();
    const outcomes = await Promise.allSettled([
      log.append(ONE, 5, lines(6)),
      log.append(TWO, 0, lines(1)),
      log.append(ONE, 6, lines(7)),
    ]);
    expect(outcomes.map(({ status }) => status)).toEqual(['rejected', 'fulfilled', 'rejected']);
    expect(await log.read(TWO)).toEqual(lines(1));
  });

  it('answers the appends of one session in order', async () => {
    const log = await open();
    const answered: number[] = [];
    await Promise.all([1, 2, 3].map((n) => log.append(ONE, n - 1, lines(n)).then(() => answered.push(n))));
    expect(answered).toEqual([1, 2, 3]);
  });

  it('keeps nothing of what the sender changes afterwards', async () => {
    const log = await open();
    const batch = lines(1);
    const appended = log.append(ONE, 0, batch);
    await appended;
    batch.push(...lines(2));
    expect(await log.read(ONE)).toEqual(lines(1));
  });
});

describe('the log on disk', () => {
  it('commits all appends of one turn together', async () => {
    const log = new SqliteLog(await openFile());
    await Promise.all(Array.from({ length: 40 }, (_, n) => log.append(SessionId.parse(`s${n}`), 0, lines(1, 2))));
    expect(log.commits).toBe(1);
    await log.append(ONE, 0, lines(1));
    expect(log.commits).toBe(2);
  });

  it('is there again after closing and opening', async () => {
    await new SqliteLog(await openFile()).append(ONE, 0, lines(1, 2));
    await databases.pop()?.close();
    expect(await new SqliteLog(await openFile()).read(ONE)).toEqual(lines(1, 2));
  });

  it('rejects every append of a turn that could not be written, and works again afterwards', async () => {
    const { raw } = await openFile().then((database) => database);
    const [database] = databases;
    if (!database) throw new Error('no database');
    const log = new SqliteLog(database);
    await log.append(ONE, 0, lines(1));
    raw.exec('pragma query_only = on');
    const outcomes = await Promise.allSettled([log.append(ONE, 1, lines(2)), log.append(TWO, 0, lines(1))]);
    expect(outcomes.map(({ status }) => status)).toEqual(['rejected', 'rejected']);
    raw.exec('pragma query_only = off');
    await log.append(ONE, 1, lines(2));
    expect(await log.read(ONE)).toEqual(lines(1, 2));
  });

  it('loses nothing to a second process that writes the same log', async () => {
    const first = new SqliteLog(await openFile());
    const second = new SqliteLog(await openFile());
    await first.append(ONE, 0, lines(1));
    await second.append(ONE, 1, lines(2));
    await expect(first.append(ONE, 1, lines(2))).rejects.toThrow(PositionConflict);
    expect(await first.read(ONE)).toEqual(lines(1, 2));
  });

  it('refuses to read a damaged line', async () => {
    const database = await openFile();
    const log = new SqliteLog(database);
    await log.append(ONE, 0, lines(1));
    database.raw.exec(`update events set line = replace(line, '"v":${EVENT_VERSION}', '"v":99')`);
    await expect(log.read(ONE)).rejects.toThrow(/event version 99/);
  });
});

function lines(...positions: number[]): RecordedEvent[] {
  return positions.map((position) => ({
    position,
    at: position * 1000,
    on: 1_750_000_000_000 + position,
    by: { kind: 'player', player: 'anna' },
    audience: [{ team: 'swt' }],
    v: EVENT_VERSION,
    ...(position % 2 === 0 ? { key: `key-${position}` } : {}),
    event: { type: 'ChatSent', thread: 'team', team: 'swt', player: 'anna', name: 'Anna', text: `één ${position}` },
  }));
}
