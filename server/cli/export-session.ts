import { existsSync } from 'node:fs';
import { SessionId } from '../../shared/vocabulary/ids.ts';
import { ConfigProblem, readConfig } from '../config.ts';
import { toCsv } from '../records/record-csv.ts';
import { makeRecord, type RecordSource, writeRecord } from '../records/write-record.ts';
import { readRecord } from '../sessions/read-record.ts';
import { DatabaseProblem } from '../storage/database-problem.ts';
import { SessionTable } from '../storage/session-table.ts';
import { openSqlite, type SqliteDatabase } from '../storage/sqlite-database.ts';
import { SqliteLog } from '../storage/sqlite-log.ts';
import { onlyOne, readArguments } from './arguments.ts';
import { type Terminal, UsageProblem, type Verb } from './verb.ts';

const FORMATS: Record<string, (source: RecordSource) => string> = {
  record: writeRecord,
  csv: (source) => toCsv(makeRecord(source)),
};
const LATER: readonly string[] = ['xapi', 'report'];

export const exportSession: Verb = {
  usage: 'export <sessie> --format record|csv',
  does: 'Schrijft alles wat er in een sessie gebeurde naar de uitvoer, met schuilnamen.',
  async run(args, terminal) {
    const { values, positionals } = readArguments(args, { format: { type: 'string', default: 'record' } });
    const id = onlyOne(positionals, 'het nummer van een sessie');
    const format = Object.hasOwn(FORMATS, values.format) ? FORMATS[values.format] : undefined;
    if (LATER.includes(values.format)) {
      terminal.err(
        `Het formaat ${values.format} komt in een latere versie. Nu kan: ${Object.keys(FORMATS).join(', ')}.`,
      );
      return 1;
    }
    if (!format) throw new UsageProblem(`Bij --format hoort ${Object.keys(FORMATS).join(' of ')}.`);
    return withDatabase(terminal, async (database) => {
      const source = await findSession(database, id);
      if (source) terminal.out(format(source));
      else terminal.err(`Er is geen sessie "${id}".`);
      return source ? 0 : 1;
    });
  },
};

async function withDatabase(terminal: Terminal, run: (database: SqliteDatabase) => Promise<number>): Promise<number> {
  const path = databasePath();
  if (!existsSync(path)) {
    terminal.err(`Er is nog geen database op ${path}. Staat hij ergens anders? Zet dan DATABASE_URL.`);
    return 1;
  }
  const database = await openSqlite(path).catch((error: unknown) => {
    if (!(error instanceof DatabaseProblem)) throw error;
    terminal.err(error.message);
  });
  if (!database) return 1;
  try {
    return await run(database);
  } finally {
    await database.close();
  }
}

function databasePath(): string {
  try {
    return readConfig(process.env).database;
  } catch (error) {
    if (error instanceof ConfigProblem) throw new UsageProblem(error.message);
    throw error;
  }
}

async function findSession(database: SqliteDatabase, id: string): Promise<RecordSource | undefined> {
  const session = SessionId.safeParse(id);
  if (!session.success) return undefined;
  return readRecord({ store: new SessionTable(database), log: new SqliteLog(database) }, session.data);
}
