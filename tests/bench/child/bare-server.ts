import { mkdtempSync, rmSync } from 'node:fs';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import { type RawData, type WebSocket, WebSocketServer } from 'ws';
import { openSqlite } from '../../../server/storage/sqlite-database.ts';
import { SqliteLog } from '../../../server/storage/sqlite-log.ts';
import { EVENT_VERSION, type RecordedEvent } from '../../../shared/session/event.ts';
import { SessionId } from '../../../shared/vocabulary/ids.ts';
import { answerParent } from './child.ts';
import { cpuMs, inRhythm } from './cpu.ts';
import { answer, type chat, readAsk } from './frames.ts';

/** The floor: bare sockets that know their session and team, and the same log. No engine, no rooms, no rights. */
type Member = { socket: WebSocket; team: string };
type Frame = { audience: string; bytes: Uint8Array };

const folder = mkdtempSync(join(tmpdir(), 'samenspel-bare-'));
const database = await openSqlite(join(folder, 'bare.db'));
const log = new SqliteLog(database);
const sessions = new Map<string, { members: Member[]; position: number }>();
const server = new WebSocketServer({ host: '127.0.0.1', port: 0, perMessageDeflate: false });
const WELCOME = Buffer.alloc(200, 13);

server.on('connection', (socket, { url = '' }) => {
  const [, id = '', team = ''] = url.split('/');
  const session = sessions.get(id) ?? { members: [], position: 0 };
  sessions.set(id, session);
  const member = { socket, team };
  session.members.push(member);
  socket.on('close', () => session.members.splice(session.members.indexOf(member), 1));
  socket.on('message', (data) => hear(id, member, data));
  socket.send(WELCOME);
});

/** Something is said: into the log, and once it is there to the team and back to who said it. */
function hear(id: string, { socket, team }: Member, data: RawData): void {
  const session = sessions.get(id);
  if (!session || !Buffer.isBuffer(data)) return;
  const ask = readAsk(data);
  const { key, command } = JSON.parse(ask.text) as ReturnType<typeof chat>;
  const { thread, text } = command;
  const line: RecordedEvent = {
    ...{ position: session.position + 1, at: 1000, on: Date.now(), v: EVENT_VERSION, key: `player p-1 ${key}` },
    by: { kind: 'player', player: 'p-1' },
    audience: [{ team }],
    event: { type: 'ChatSent', thread, team, player: 'p-1', name: 'Iemand', text },
  };
  log.append(SessionId.parse(id), session.position, [line]).then(
    () => {
      const { at, by, event } = line;
      const bytes = Buffer.from(`\r${JSON.stringify({ events: [{ at, by, event }] })}`);
      for (const member of session.members) if (member.team === team) member.socket.send(bytes);
      socket.send(answer(ask.id));
    },
    () => process.exit(1),
  );
  session.position += 1;
}

function deliver(id: string, { audience, bytes }: Frame): void {
  for (const { socket, team } of sessions.get(id)?.members ?? []) {
    if (audience === 'all' || audience === team) socket.send(bytes, { binary: true });
  }
}

type Delivery = { ids: string[]; frames: Frame[]; gap: number; logged: boolean };

/** Writes a line of the size of the frame first, as our server does, and sends after the commit. */
function logAndDeliver(id: string, frame: Frame): Promise<void> {
  const session = sessions.get(id);
  if (!session) throw new Error(`no session ${id}`);
  const position = session.position++;
  return log.append(SessionId.parse(id), position, [lineOf(position + 1, frame)]).then(() => deliver(id, frame));
}

function lineOf(position: number, { bytes }: Frame): RecordedEvent {
  const text = 'x'.repeat(bytes.byteLength);
  const event = { type: 'ChatSent', thread: 'team', team: 'swt', player: 'p-1', name: 'Iemand', text } as const;
  return { position, at: 1000, on: 0, by: { kind: 'clock' }, audience: 'all', v: EVENT_VERSION, event };
}

const methods = {
  port: () => (server.address() as AddressInfo).port,
  /** Sends each frame to its people in each session, in this rhythm. Resolves to the CPU it took (ms). */
  deliver: async ({ ids, frames, gap, logged }: Delivery): Promise<number> => {
    const before = cpuMs();
    const written: Promise<void>[] = [];
    await inRhythm(ids.length * frames.length, gap, (index) => {
      const frame = frames[Math.floor(index / ids.length)];
      const id = ids[index % ids.length] ?? '';
      if (frame && logged) written.push(logAndDeliver(id, frame));
      else if (frame) deliver(id, frame);
    });
    await Promise.all(written);
    return cpuMs() - before;
  },
  /** A bare timer and a line in the log for each of these moments (ms from now): how late each line is on disk. */
  timers: async ({
    moments,
    ids,
    bytes,
  }: {
    moments: number[];
    ids: string[];
    bytes: Uint8Array;
  }): Promise<number[]> => {
    for (const id of ids) sessions.set(id, { members: [], position: 0 });
    const ring = async (moment: number, id: string): Promise<number> => {
      const start = performance.now();
      await setTimeout(moment);
      await logAndDeliver(id, { audience: 'all', bytes });
      return performance.now() - start - moment;
    };
    return Promise.all(moments.map((moment, index) => ring(moment, ids[index % ids.length] ?? '')));
  },
  cpu: () => cpuMs(),
  stop: async () => {
    server.close();
    await database.close();
    rmSync(folder, { recursive: true });
  },
};

/** See `methods`. */
export type BareServer = typeof methods;

answerParent(methods);
