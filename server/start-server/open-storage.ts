import type { DocentAccounts } from '../auth/docent-accounts.ts';
import type { Clock, EventLog, ScenarioSource, SessionStore } from '../sessions/ports.ts';
import { DocentTable } from '../storage/docent-accounts.ts';
import { forgetClosedBefore } from '../storage/forget-sessions.ts';
import { scenarioFolder } from '../storage/scenario-folder.ts';
import { createSecretSource } from '../storage/secret-source.ts';
import { SessionTable } from '../storage/session-table.ts';
import { openSqlite } from '../storage/sqlite-database.ts';
import { SqliteLog } from '../storage/sqlite-log.ts';

/** All that is kept, behind the ports of who uses it. */
export type Storage = {
  log: EventLog;
  store: SessionStore;
  scenarios: ScenarioSource;
  accounts: DocentAccounts;
  secret: Uint8Array;
  /** Deletes what was closed before this wall-clock time. */
  forgetClosedBefore(on: number): Promise<number>;
  close(): Promise<void>;
};

/** Opens the database, making it when it is not there. */
export async function openStorage(paths: { database: string; scenarios: string }, clock: Clock): Promise<Storage> {
  const database = await openSqlite(paths.database);
  return {
    log: new SqliteLog(database),
    store: new SessionTable(database),
    scenarios: scenarioFolder(paths.scenarios),
    accounts: new DocentTable(database, clock),
    secret: await createSecretSource(database).secret(),
    forgetClosedBefore: (on) => forgetClosedBefore(database, on),
    close: () => database.close(),
  };
}
