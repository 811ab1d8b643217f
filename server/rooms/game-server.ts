import { once } from 'node:events';
import { createServer, type Server as HttpServer } from 'node:http';
import type { Socket } from 'node:net';
import { setTimeout } from 'node:timers/promises';
import { matchMaker, Server, ServerError } from '@colyseus/core';
import { WebSocketTransport } from '@colyseus/ws-transport';
import type { SessionId } from '../../shared/vocabulary/ids.ts';
import type { RoomPorts } from './room-ports.ts';
import { createSessionRoom } from './session-room.ts';

const ROOM_TYPE = 'session';

/** A mail of 4,000 characters in any script fits; more is not a command of ours (bytes). */
const LARGEST_FRAME = 32 * 1024;
/** How often a silent connection is asked whether it is still there (ms). */
const PING_EVERY = 15_000;
/** What a connection gets to close by itself when the server stops (ms). */
const LAST_WORDS = 500;

// Without an auth context Colyseus takes the server itself for the asker and lets it in unasked.
const ASKED_BY_SOMEBODY = { ip: undefined, headers: new Headers() };

/** What Colyseus wants to say. */
export type ColyseusLog = Record<'trace' | 'debug' | 'info' | 'warn' | 'error', (message: string) => void>;

/** A place in a room, or why not. `status` and `message` are for the HTTP answer. */
export type Reservation = { ok: true; seat: object } | { ok: false; status: number; message: string };

/** The sockets of this process; one at a time, because Colyseus keeps its rooms in the module. */
export type GameServer = {
  /** Answers no HTTP yet, and does not listen: that is for who started it. */
  http: HttpServer;
  /** Sees to it that the session's room is here. The room has the session's id. */
  ensureRoom(session: SessionId): Promise<void>;
  /** First half of joining: a reserved place for these join options (zod: JoinOptions). */
  reserve(room: string, options: unknown): Promise<Reservation>;
  /** Ends all connections and stops listening. */
  stop(): Promise<void>;
};

/** Starts Colyseus on an HTTP server of its own. */
export async function startGameServer(ports: RoomPorts, logger: ColyseusLog): Promise<GameServer> {
  const http = createServer();
  const transport = new WebSocketTransport({ server: http, maxPayload: LARGEST_FRAME, pingInterval: PING_EVERY });
  const colyseus = new Server({ transport, logger, greet: false, gracefullyShutdown: false });
  colyseus.define(ROOM_TYPE, createSessionRoom(ports));
  await colyseus.serverless();
  // Colyseus' own routes offer more than joining, answer any origin, and a strange Host header ends the process.
  http.removeAllListeners('request');

  const sockets = new Set<Socket>();
  http.on('connection', (socket) => {
    sockets.add(socket);
    socket.once('close', () => sockets.delete(socket));
  });

  const creating = new Map<SessionId, Promise<unknown>>();
  const create = (session: SessionId) =>
    matchMaker.createRoom(ROOM_TYPE, { session }).finally(() => creating.delete(session));

  return {
    http,
    async ensureRoom(session) {
      if (matchMaker.getLocalRoomById(session)) return;
      const coming = creating.get(session) ?? create(session);
      creating.set(session, coming);
      await coming;
    },
    async reserve(room, options) {
      try {
        return { ok: true, seat: await matchMaker.joinById(room, options, ASKED_BY_SOMEBODY) };
      } catch (error) {
        return refusal(error);
      }
    },
    async stop() {
      await colyseus.gracefullyShutdown(false);
      await hangUp(http, sockets);
    },
  };
}

/** Waits for everybody to hang up by herself, but not for long: a closing handshake may never be answered. */
async function hangUp(http: HttpServer, sockets: ReadonlySet<Socket>): Promise<void> {
  const everybodyLeft = once(http, 'close');
  // Closing twice is an error; Colyseus has done it, unless nobody listened yet.
  http.close(() => undefined);
  await Promise.race([everybodyLeft, setTimeout(LAST_WORDS, undefined, { ref: false })]);
  for (const socket of sockets) socket.destroy();
}

function refusal(error: unknown): Reservation {
  if (!(error instanceof ServerError)) throw error;
  const { code, message } = error;
  const isOurs = code >= 400 && code < 500;
  // Anything else passes by itself: the room is just being made or taken down.
  return isOurs ? { ok: false, status: code, message } : { ok: false, status: 503, message: 'Even geduld.' };
}
