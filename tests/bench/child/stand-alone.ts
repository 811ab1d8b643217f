import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setImmediate } from 'node:timers/promises';
import { SessionRegistry } from '../../../server/sessions/session-registry.ts';
import { systemChance } from '../../../server/sessions/system-chance.ts';
import { systemClock } from '../../../server/sessions/system-clock.ts';
import { scenarioFolder } from '../../../server/storage/scenario-folder.ts';
import { SessionTable } from '../../../server/storage/session-table.ts';
import { openSqlite } from '../../../server/storage/sqlite-database.ts';
import { SqliteLog } from '../../../server/storage/sqlite-log.ts';
import type { Command } from '../../../shared/session/command.ts';
import type { By } from '../../../shared/session/event.ts';
import { isRejection } from '../../../shared/session/rejection.ts';
import { SessionId } from '../../../shared/vocabulary/ids.ts';
import { INJECTS, injectId, scenarioId, TEAMS, writeBenchScenarios } from '../bench-scenario.ts';
import { answerParent } from './child.ts';
import { chat } from './frames.ts';

/** Sessions over their log without sockets: what one weighs in memory, and how soon it stands again. */
const folder = mkdtempSync(join(tmpdir(), 'samenspel-alone-'));
writeBenchScenarios(join(folder, 'scenarios'));
const database = await openSqlite(join(folder, 'alone.db'));
const parts = {
  log: new SqliteLog(database),
  store: new SessionTable(database),
  scenarios: scenarioFolder(join(folder, 'scenarios')),
  clock: systemClock,
  chance: systemChance,
  report: (error: unknown) => {
    throw error;
  },
};
const PLAYERS = 20;
const DOCENT: By = { kind: 'docent', name: 'Bench' };

/** Opens a session, seats twenty, sends every inject and lets people talk until there are so many events. */
async function fill(registry: SessionRegistry, events: number): Promise<SessionId> {
  const { id } = await registry.open(scenarioId('hand'), 'Bench');
  const session = await registry.find(id);
  if (!session) throw new Error(`no session ${id}`);
  const act = async (command: Command, by: By, key?: string): Promise<void> => {
    const outcome = await session.execute(command, key === undefined ? { by } : { by, key });
    if (isRejection(outcome)) throw new Error(`${command.type} was refused: ${outcome.rejected}`);
  };
  for (let index = 0; index < PLAYERS; index += 1) {
    const seat = `${TEAMS[index % 2]}-${Math.floor(index / 2)}`;
    const wish = {
      player: `p-${index}`,
      name: 'Speler',
      profession: 'sociaal-werk',
      seat,
      bot: false,
      extraTime: false,
    };
    await act({ type: 'TakeSeat', ...wish }, { kind: 'system' });
  }
  await act({ type: 'StartPlay' }, DOCENT);
  for (let index = 0; index < INJECTS; index += 1)
    await act({ type: 'ReleaseInject', inject: injectId(index) }, DOCENT);
  while (session.record.length < events) {
    const { key, command } = chat(session.record.length);
    await act(command, { kind: 'player', player: `p-${session.record.length % PLAYERS}` }, key);
  }
  await act({ type: 'PausePlay' }, DOCENT);
  return id;
}

async function memory(): Promise<number> {
  for (let turn = 0; turn < 3; turn += 1) {
    global.gc?.();
    await setImmediate();
  }
  const { heapUsed, external } = process.memoryUsage();
  return heapUsed + external;
}

const methods = {
  /** Bytes that each of so many sessions of so many events adds. */
  weigh: async ({ sessions, events }: { sessions: number; events: number }): Promise<number> => {
    const registry = new SessionRegistry(parts);
    const ids = [await fill(registry, events)];
    const before = await memory();
    for (let count = 0; count < sessions; count += 1) ids.push(await fill(registry, events));
    const each = ((await memory()) - before) / sessions;
    if (!(await registry.find(SessionId.parse(ids[0])))) throw new Error('a session was forgotten');
    await registry.stop();
    return each;
  },
  /** Ms until a session of so many events stands again, each time with nothing in memory. */
  rebuild: async ({ events, times }: { events: number; times: number }): Promise<number[]> => {
    const filling = new SessionRegistry(parts);
    const id = await fill(filling, events);
    await filling.stop();
    const took: number[] = [];
    for (let count = 0; count < times; count += 1) {
      const registry = new SessionRegistry(parts);
      const start = performance.now();
      await registry.find(id);
      took.push(performance.now() - start);
      await registry.stop();
    }
    return took;
  },
  stop: async () => {
    await database.close();
    rmSync(folder, { recursive: true });
  },
};

/** See `methods`. */
export type StandAlone = typeof methods;

answerParent(methods);
