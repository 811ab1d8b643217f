import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as pass } from 'node:timers/promises';
import { Room } from '@colyseus/sdk';
import { afterAll, beforeAll, expect, it, vi } from 'vitest';
import { draw, type Rng } from '../../server/bots/chance.ts';
import { nextAsk } from './support/busy-player.ts';
import { type CrashLesson, readFile, startCrashLesson, viewsOf } from './support/crash-lesson.ts';
import type { Asked } from './support/live-person.ts';
import { ServerProcess } from './support/server-process.ts';

const KILLS = 20;
const PLAYERS = 6;
/** Each player asks something every so many ms, and then waits for answers when too many are open. */
const ASKS_EVERY = 125;
const MOST_WAITING = 8;
/** Somebody without a connection for about so long is told that she is offline (ms). */
const CUT_OFF = 19_000;
/** Exercise time the docent jumps ahead before each kill, so that there is always something due (ms). */
const JUMP = 60_000;
/** About a minute on a quiet machine; each start of the server and each way back in takes its time on a busy one. */
const LONGEST = 420_000;
const PATIENCE = { timeout: 30_000, interval: 250 };

const folder = mkdtempSync(join(tmpdir(), 'samenspel-crash-'));
const database = join(folder, 'crash.db');
const rng: Rng = { state: 20_251_117 };
let server: ServerProcess;

beforeAll(async () => {
  server = await ServerProcess.on(database);
  // In a browser an address without a host means the server the page came from.
  const { fetch } = globalThis;
  vi.stubGlobal('fetch', (input: string | URL, init?: RequestInit) => fetch(new URL(input, server.url), init));
});

afterAll(async () => {
  await server.kill();
  vi.unstubAllGlobals();
  rmSync(folder, { recursive: true });
});

it(
  'loses, doubles and forgets nothing when it is killed twenty times in the middle of play',
  async () => {
    const requests = vi.spyOn(Room.prototype, 'request');
    await server.start();
    const lesson = await startCrashLesson(server, PLAYERS);
    const { docent, players, everybody } = lesson;
    docent.ask({ type: 'SetClockSpeed', speed: 4 });
    docent.ask({ type: 'StartPlay' });
    await docent.answered();
    await underFire(lesson);
    for (const person of everybody) await person.answered();
    docent.ask({ type: 'PausePlay' });
    await docent.answered();

    const record = await vi.waitFor(async () => {
      const read = await readFile(database, lesson.session);
      for (const { should, has } of viewsOf(lesson, read)) expect(has.cursor).toBe(should.cursor);
      return read;
    }, PATIENCE);
    for (const { should, has } of viewsOf(lesson, record)) expect(has).toEqual(should);

    const { events, state } = record;
    expect(events.map(({ position }) => position)).toEqual(events.map((_, index) => index + 1));
    expect(doubles(events.flatMap(({ key }) => key ?? []))).toEqual([]);
    const sent = sentMessages(requests.mock.calls);
    const lines = new Map(events.map(({ key }) => [key, 1]));
    const wrong = players.flatMap(({ player, person }) =>
      person.asked.filter((asked) => {
        const count = lines.get(`player ${player} ${sent.get(asked.command)?.key}`) ?? 0;
        return !isAsAnswered(asked, count);
      }),
    );
    expect(wrong).toEqual([]);

    const released = events.flatMap(({ event }) => (event.type === 'InjectReleased' ? [event.inject ?? ''] : []));
    expect(doubles(released)).toEqual([]);
    const overdue = Object.entries(state.injects).filter(
      ([, inject]) => inject.state === 'scheduled' && (inject.due ?? Number.NaN) <= state.clock.at,
    );
    expect(overdue).toEqual([]);

    expect(events.filter(({ at }, index) => at < (events[index - 1]?.at ?? 0))).toEqual([]);
    expect(everybody.map(({ backwards }) => backwards)).toEqual(everybody.map(() => 0));

    // It was a fight: everybody lost her connection again and again, with asks under way, and there was play.
    for (const { welcomes } of everybody) expect(welcomes).toBeGreaterThan(KILLS / 2);
    expect([...sent.values()].filter(({ times }) => times > 1).length).toBeGreaterThan(KILLS);
    for (const { person } of players) expect(person.asked.filter(isJudged).length).toBeGreaterThan(100);
    expect(released.length).toBeGreaterThan(20);
    for (const person of everybody) person.store.close();
  },
  LONGEST,
);

/** Everybody does all she can while the server is killed and started again. */
async function underFire({ docent, players, everybody }: CrashLesson): Promise<void> {
  const load = setInterval(() => {
    for (const { person } of players) if (person.waiting < MOST_WAITING) person.ask(nextAsk(person, rng));
  }, ASKS_EVERY);
  // Once everybody is back, then again while some are still on their way in.
  const areIn = (count: number): void => {
    expect(everybody.filter(({ state }) => state === 'live').length).toBeGreaterThanOrEqual(count);
  };
  try {
    for (let kill = 1; kill <= KILLS; kill += 1) {
      const count = kill % 2 === 1 ? everybody.length : Math.ceil(everybody.length / 2);
      await vi.waitFor(() => areIn(count), { ...PATIENCE, interval: 20 });
      docent.ask({ type: 'JumpClock', to: kill * JUMP });
      await pass(200 + draw(rng) * 1300);
      // On a quick machine hardly anything would be under way at the moment of the kill.
      for (const { person } of players) person.ask(nextAsk(person, rng));
      await server.kill();
      await server.start();
    }
  } finally {
    clearInterval(load);
  }
}

/** The server said yes or no to it. */
function isJudged({ reply }: Asked): boolean {
  return reply !== undefined && (reply.ok || reply.code !== 'offline');
}

/** Done: one line in the log (a vote that changes nothing leaves none). Refused: no line. */
function isAsAnswered({ command, reply, waited = 0 }: Asked, lines: number): boolean {
  if (!reply) return false;
  // On a busy machine somebody can be away for longer than she waits: then she does not know, and may be told so.
  if (!reply.ok && reply.code === 'offline') return waited > CUT_OFF && lines <= 1;
  if (!reply.ok) return lines === 0;
  return lines === 1 || (lines === 0 && command.type === 'CastVote');
}

/** By the command: its key, and how often it went over a socket. */
function sentMessages(calls: readonly unknown[][]): Map<object, { key: string; times: number }> {
  const sent = new Map<object, { key: string; times: number }>();
  for (const [, message] of calls) {
    const { key, command } = message as { key: string; command: object };
    sent.set(command, { key, times: (sent.get(command)?.times ?? 0) + 1 });
  }
  return sent;
}

function doubles(values: readonly string[]): string[] {
  return values.filter((value, index) => values.indexOf(value) !== index);
}
