import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import type { DocentAccounts } from '../auth/docent-accounts.ts';
import type { ClipStore, Clock, EventLog, ScenarioSource, SessionStore } from '../sessions/ports.ts';
import { clipFiles } from '../storage/clip-files.ts';
import { DocentTable } from '../storage/docent-accounts.ts';
import { forgetClosedBefore } from '../storage/forget-sessions.ts';
import { withOwnVoices } from '../storage/own-voices.ts';
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
  clips: ClipStore;
  accounts: DocentAccounts;
  secret: Uint8Array;
  /** Deletes what was closed before this wall-clock time. */
  forgetClosedBefore(on: number): Promise<number>;
  close(): Promise<void>;
};

/** Opens the database, making it when it is not there. */
export async function openStorage(paths: { database: string; scenarios: string }, clock: Clock): Promise<Storage> {
  const database = await openSqlite(paths.database);
  const clips = clipFiles({ scenarios: paths.scenarios, own: voicesBeside(paths.database) });
  return {
    log: new SqliteLog(database),
    store: new SessionTable(database),
    scenarios: withOwnVoices(scenarioFolder(paths.scenarios), clips),
    clips,
    accounts: new DocentTable(database, clock),
    secret: await createSecretSource(database).secret(),
    forgetClosedBefore: (on) => forgetClosedBefore(database, on),
    close: () => database.close(),
  };
}

// Voices that docents recorded lie beside the database, and are kept with it.
function voicesBeside(database: string): string {
  const folder = database === ':memory:' ? join(tmpdir(), `samenspel-${process.pid}`) : dirname(database);
  return join(folder, 'audio');
}
