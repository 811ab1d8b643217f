import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setImmediate } from 'node:timers/promises';
import type { LiveSession } from '../../../server/sessions/live-session.ts';
import { startServer } from '../../../server/start-server.ts';
import type { DocentCommand } from '../../../shared/session/command.ts';
import { isRejection } from '../../../shared/session/rejection.ts';
import { SessionId } from '../../../shared/vocabulary/ids.ts';
import { INJECTS, injectId, type ReleasedBy, scenarioId, TEAMS, writeBenchScenarios } from '../bench-scenario.ts';
import { answerParent } from './child.ts';
import { cpuMs, inRhythm } from './cpu.ts';
import { watchLateness } from './lateness.ts';
import type { Person } from './sockets.ts';

/** The real server on a file of its own. Only the limits for one address are lifted: the whole crowd is one. */
const folder = mkdtempSync(join(tmpdir(), 'samenspel-bench-'));
writeBenchScenarios(join(folder, 'scenarios'));
const NO_LIMIT = { burst: 1e9, perSecond: 1e9 };
const server = await startServer({
  database: join(folder, 'bench.db'),
  scenarios: join(folder, 'scenarios'),
  limits: { http: { joins: 1e9 }, rooms: { commands: NO_LIMIT, frames: NO_LIMIT } },
});

async function find(id: string): Promise<LiveSession> {
  const session = await server.registry.find(SessionId.parse(id));
  if (!session) throw new Error(`no session ${id}`);
  return session;
}

async function steer(session: LiveSession, command: DocentCommand): Promise<void> {
  const outcome = await session.execute(command, { by: { kind: 'docent', name: 'Bench' } });
  if (isRejection(outcome)) throw new Error(`${command.type} was refused: ${outcome.rejected}`);
}

async function seat(session: LiveSession, index: number): Promise<Person> {
  const team = TEAMS[index % TEAMS.length] ?? '';
  const wish = { name: `Speler ${index}`, profession: 'sociaal-werk', seat: `${team}-${Math.floor(index / 2)}` };
  const player = `p-${index}`;
  const outcome = await session.execute(
    { type: 'TakeSeat', player, ...wish, bot: false, extraTime: false },
    { by: { kind: 'system' } },
  );
  if (isRejection(outcome)) throw new Error(`no seat for player ${index}: ${outcome.rejected}`);
  const token = await server.tokens.sign({ role: 'player', session: session.id, player });
  return { session: session.id, team, token };
}

type Opening = { releasedBy: ReleasedBy; sessions: number; players: number };

const methods = {
  port: () => server.port,
  /** Opens sessions and gives so many players in each a seat, in turn in one team and the other. */
  open: async ({ releasedBy, sessions, players }: Opening): Promise<{ ids: string[]; people: Person[] }> => {
    const people: Person[] = [];
    const ids: string[] = [];
    for (let count = 0; count < sessions; count += 1) {
      const { id } = await server.registry.open(scenarioId(releasedBy), 'Bench');
      ids.push(id);
      const session = await find(id);
      for (let index = 0; index < players; index += 1) people.push(await seat(session, index));
    }
    return { ids, people };
  },
  play: async ({ ids }: { ids: string[] }): Promise<void> => {
    for (const id of ids) await steer(await find(id), { type: 'StartPlay' });
  },
  /** Releases every inject in every session by hand, in this rhythm. Resolves to the CPU it took (ms). */
  release: async ({ ids, gap }: { ids: string[]; gap: number }): Promise<number> => {
    const live = await Promise.all(ids.map(find));
    const before = cpuMs();
    const released: Promise<void>[] = [];
    await inRhythm(live.length * INJECTS, gap, (index) => {
      const session = live[index % live.length];
      const inject = injectId(Math.floor(index / live.length));
      if (session) released.push(steer(session, { type: 'ReleaseInject', inject }));
    });
    await Promise.all(released);
    return cpuMs() - before;
  },
  /** Plays timed sessions at four times the speed. Resolves to how late (ms) each inject was published. */
  lateness: async ({ ids, over }: { ids: string[]; over: number }): Promise<number[]> => {
    const live = await Promise.all(ids.map(find));
    const watching = live.map(watchLateness);
    await inRhythm(live.length, over / live.length, (index) => {
      const session = live[index];
      if (session) void steer(session, { type: 'SetClockSpeed', speed: 4 });
      if (session) void steer(session, { type: 'StartPlay' });
    });
    return (await Promise.all(watching)).flat();
  },
  /** Ends these sessions, so that the next round does not carry them along. */
  close: async ({ ids }: { ids: string[] }): Promise<void> => {
    for (const id of ids) {
      const session = await find(id);
      if (session.state.phase !== 'briefing') await steer(session, { type: 'EndPlay' });
      await steer(session, { type: 'CloseSession' });
    }
    await setImmediate();
    global.gc?.();
  },
  cpu: () => cpuMs(),
  /** Bytes in use after the garbage was collected. */
  memory: async (): Promise<number> => {
    for (let turn = 0; turn < 3; turn += 1) {
      global.gc?.();
      await setImmediate();
    }
    const { heapUsed, external } = process.memoryUsage();
    return heapUsed + external;
  },
  stop: async () => {
    await server.stop();
    rmSync(folder, { recursive: true });
  },
};

/** See `methods`. */
export type GameServer = typeof methods;

answerParent(methods);
