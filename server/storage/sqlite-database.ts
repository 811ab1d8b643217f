import { mkdirSync } from 'node:fs';
import { dirname } from 'node:path';
import { DatabaseSync, type SQLInputValue } from 'node:sqlite';
import { Kysely, type SqliteDatabase as KyselyDatabase, SqliteDialect } from 'kysely';
import { Migrator } from 'kysely/migration';
import { DatabaseProblem } from './database-problem.ts';
import { migrationProvider } from './migrations.ts';
import type { Tables } from './tables.ts';

/** One SQLite file: for queries through Kysely, and bare for the log, which commits by itself. */
export type SqliteDatabase = {
  queries: Kysely<Tables>;
  /**
   * The log opens and commits its transactions here within one turn. So nobody may hold a transaction
   * open on this connection over an await: outside migrations every query is a single statement.
   */
  raw: DatabaseSync;
  close(): Promise<void>;
};

const SETTINGS =
  'pragma journal_mode = wal; pragma synchronous = full; pragma foreign_keys = on; pragma busy_timeout = 5000';

/**
 * Opens the file (or ":memory:"), makes it when it is not there, and brings its tables up to date.
 * Rejects with DatabaseProblem.
 */
export async function openSqlite(path: string): Promise<SqliteDatabase> {
  const raw = openFile(path);
  const queries = new Kysely<Tables>({ dialect: new SqliteDialect({ database: forKysely(raw) }) });
  const { error } = await new Migrator({ db: queries, provider: migrationProvider }).migrateToLatest();
  if (error !== undefined) throw new DatabaseProblem(path, error);
  return { queries, raw, close: () => queries.destroy() };
}

function openFile(path: string): DatabaseSync {
  try {
    if (path !== ':memory:') mkdirSync(dirname(path), { recursive: true });
    const raw = new DatabaseSync(path);
    raw.exec(SETTINGS);
    return raw;
  } catch (error) {
    throw new DatabaseProblem(path, error);
  }
}

/** Shows node:sqlite to Kysely, which knows better-sqlite3. */
function forKysely(raw: DatabaseSync): KyselyDatabase {
  return {
    close: () => raw.close(),
    prepare(sql) {
      const statement = raw.prepare(sql);
      return {
        reader: statement.columns().length > 0,
        all: (values) => statement.all(...(values as SQLInputValue[])),
        run: (values) => statement.run(...(values as SQLInputValue[])),
        iterate: (values) => statement.iterate(...(values as SQLInputValue[])),
      };
    },
  };
}

/** True for an error that says that a row with this key is already there. */
export function isAlreadyThere(error: unknown): boolean {
  const code = typeof error === 'object' && error !== null && 'errcode' in error ? error.errcode : undefined;
  return code === 1555 || code === 2067;
}
