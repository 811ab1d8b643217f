import type { RequestHandler } from 'express';
import type { SessionId } from '../../shared/vocabulary/ids.ts';
import type { DocentAccounts } from '../auth/docent-accounts.ts';
import type { DocentCookies } from '../auth/docent-cookie.ts';
import type { SeatTokens } from '../auth/seat-token.ts';
import type { LiveSession } from '../sessions/live-session.ts';
import type { ClipStore, EventLog, ScenarioSource, SessionStore } from '../sessions/ports.ts';
import type { SessionRegistry } from '../sessions/session-registry.ts';

/** How much one address may ask in a minute; a whole class may share one. */
export type HttpLimits = {
  /** Wrong PINs. */
  wrongPins: number;
  /** Requests of who comes in or comes back; after an outage everybody does, some times. */
  joins: number;
  /** Voices to hear. */
  clips: number;
  /** Wrong passwords, and wrong set-up tokens. */
  wrongPasswords: number;
};
export const HTTP_LIMITS: HttpLimits = { wrongPins: 60, joins: 3000, clips: 1200, wrongPasswords: 10 };

/** What the routes need of the rest of the server. */
export type HttpPorts = {
  registry: SessionRegistry;
  scenarios: ScenarioSource;
  clips: ClipStore;
  store: SessionStore;
  log: EventLog;
  accounts: DocentAccounts;
  cookies: DocentCookies;
  tokens: SeatTokens;
  /** The token in the one-time link for the first docent. */
  setupToken: string;
  rooms: {
    ensureRoom(session: SessionId): Promise<void>;
    reserve(
      room: string,
      options: unknown,
    ): Promise<{ ok: true; seat: object } | { ok: false; status: number; message: string }>;
  };
  bots: { fill(session: LiveSession, count?: number): Promise<readonly string[]> };
  /** The text for Prometheus and its media type. */
  metrics: { text(): Promise<string>; contentType: string };
  /** True from the moment sessions are restored until the server stops. */
  isReady(): boolean;
  /** Where people reach this server; no slash at the end. */
  publicUrl(): string;
  /** The built pages; absent when only the server is wanted. */
  pages?: string;
  /** The project's folder; pictures and fonts are served from `assets` in it. */
  home: string;
  limits: HttpLimits;
  requestLog: RequestHandler;
  /** Hears of what should not happen. */
  report: (error: unknown) => void;
};
