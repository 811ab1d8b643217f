import { randomBytes } from 'node:crypto';
import { setImmediate } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import { type Logger, pino } from 'pino';
import { createDocentCookies } from './auth/docent-cookie.ts';
import { createSeatTokens, type SeatTokens } from './auth/seat-token.ts';
import { BotPlayers } from './bots/bot-players.ts';
import { createApp } from './http/app.ts';
import { HTTP_LIMITS, type HttpLimits } from './http/http-ports.ts';
import { createMetrics } from './http/metrics.ts';
import { createRequestLog } from './http/request-log.ts';
import { listen } from './listen.ts';
import { type ColyseusLog, startGameServer } from './rooms/game-server.ts';
import { ROOM_LIMITS, type RoomLimits } from './rooms/room-ports.ts';
import type { Chance, Clock } from './sessions/ports.ts';
import { SessionRegistry } from './sessions/session-registry.ts';
import { systemChance } from './sessions/system-chance.ts';
import { systemClock } from './sessions/system-clock.ts';
import { WakeHeap } from './sessions/wake-heap.ts';
import { forgetOldSessions } from './start-server/forget-old-sessions.ts';
import { openStorage } from './start-server/open-storage.ts';
import { outwardAddress } from './start-server/outward-address.ts';

const HOME = fileURLToPath(new URL('..', import.meta.url));

/** How a server is started. Everything but the first two has a default that suits a test. */
export type StartOptions = {
  /** Path of the SQLite file, or ":memory:". */
  database: string;
  /** Folder with scenario folders. */
  scenarios: string;
  /** 0: the system chooses. */
  port?: number;
  host?: string;
  /** Where people reach the server, without a slash at the end; else its address on the network. */
  publicUrl?: string;
  /** The folder with the built pages. */
  pages?: string;
  logger?: Logger;
  /** How long a closed session is kept. */
  retentionDays?: number;
  clock?: Clock;
  chance?: Chance;
  limits?: { rooms?: Partial<RoomLimits>; http?: Partial<HttpLimits> };
};

/** A server that runs. One at a time in a process. */
export type RunningServer = {
  /** Where this machine reaches it, without a slash at the end. */
  url: string;
  /** Where people reach it. */
  publicUrl: string;
  port: number;
  registry: SessionRegistry;
  bots: BotPlayers;
  tokens: SeatTokens;
  /** Fits in `/regie?setup=…` while there is no docent; undefined as soon as there is one. */
  setupToken: string | undefined;
  /** Says goodbye to everybody and lets go of port and database. */
  stop(): Promise<void>;
};

/** Starts a whole server. Rejects with PortProblem when the port cannot be had. */
export async function startServer(options: StartOptions): Promise<RunningServer> {
  const { clock = systemClock, chance = systemChance, logger = pino({ level: 'silent' }) } = options;
  const { host = '127.0.0.1', retentionDays: days = 30 } = options;
  const report = (error: unknown) => logger.error({ err: error }, 'unexpected');
  const storage = await openStorage(options, clock);
  const registry = new SessionRegistry({ ...storage, clock, chance, report });
  const bots = new BotPlayers({ clock, wakes: new WakeHeap(clock), report });
  const metrics = createMetrics({ sessions: async () => (await storage.store.list()).filter(isOpen).length });
  const tokens = createSeatTokens(storage.secret);
  const limits = { ...ROOM_LIMITS, ...options.limits?.rooms };
  const now = () => performance.now();
  const find = registry.find.bind(registry);
  const rooms = await startGameServer({ find, tokens, meter: metrics.rooms, limits, report, now }, colyseusLog(logger));

  const setupToken = randomBytes(24).toString('base64url');
  let address = options.publicUrl ?? '';
  let isReady = false;
  const app = createApp({
    ...{ ...storage, registry, tokens, bots, metrics, setupToken, rooms, report },
    cookies: createDocentCookies(storage.secret, { secure: address.startsWith('https:') }),
    home: HOME,
    ...(options.pages === undefined ? {} : { pages: options.pages }),
    limits: { ...HTTP_LIMITS, ...options.limits?.http },
    requestLog: createRequestLog(logger),
    isReady: () => isReady,
    publicUrl: () => address,
  });
  rooms.http.on('request', app);
  const forgot = (sessions: number) => logger.info({ sessions }, 'forgot old sessions');
  const stopForgetting = forgetOldSessions({ ...storage, clock, days, forgot, report });

  async function stop(): Promise<void> {
    isReady = false;
    stopForgetting();
    bots.stop();
    await rooms.stop();
    await registry.stop();
    // What was judged in this turn is still on its way to the disk.
    await setImmediate();
    await storage.close();
    metrics.stop();
  }

  try {
    await restore(registry, bots);
    const port = await listen(rooms.http, options.port ?? 0, host);
    address ||= outwardAddress(host, port);
    isReady = true;
    const url = `http://${host === '0.0.0.0' ? '127.0.0.1' : host}:${port}`;
    const isFirstRun = await storage.accounts.isEmpty();
    const addresses = { url, publicUrl: address, port };
    return { ...addresses, registry, bots, tokens, setupToken: isFirstRun ? setupToken : undefined, stop };
  } catch (error) {
    await stop();
    throw error;
  }
}

function isOpen({ closedOn }: { closedOn?: number | undefined }): boolean {
  return closedOn === undefined;
}

async function restore(registry: SessionRegistry, bots: BotPlayers): Promise<void> {
  await registry.restore();
  for (const head of (await registry.list()).filter(isOpen)) {
    const session = await registry.find(head.id).catch(() => undefined);
    if (session) bots.watch(session);
  }
}

// What Colyseus calls an error is mostly a client that broke off; nobody needs to be woken for it.
function colyseusLog(logger: Logger): ColyseusLog {
  const colyseus = logger.child({ from: 'colyseus' });
  const warn = (message: string) => colyseus.warn(message);
  const quiet = (message: string) => colyseus.debug(message);
  return { trace: quiet, debug: quiet, info: quiet, warn, error: warn };
}
