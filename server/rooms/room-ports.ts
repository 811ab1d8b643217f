import type { SessionId } from '../../shared/vocabulary/ids.ts';
import type { SeatTokens } from '../auth/seat-token.ts';
import type { LiveSession } from '../sessions/live-session.ts';
import type { BucketSize } from './token-bucket.ts';

/** Why a connection was cut by the server. */
export const CUT_REASONS = ['flood', 'slow-reader', 'no-handshake'] as const;
export type CutReason = (typeof CUT_REASONS)[number];

/** Counts what happens at the door. */
export type RoomMeter = {
  /** `code`: "ok" or why not. `ms`: until it was on disk. */
  command(code: string, ms: number): void;
  connections(change: 1 | -1): void;
  cut(reason: CutReason): void;
  /** One distinct frame went to so many people. */
  frame(bytes: number, members: number): void;
};

export type RoomLimits = {
  /** Commands above this are answered 'too-many'. */
  commands: BucketSize;
  /** Frames of any kind above this end the connection. */
  frames: BucketSize;
  /** A connection with more bytes than this still to send is cut; it comes back by its cursor. */
  unsent: number;
  /** Who was connected when the server stopped and is not back after this long has left (ms). */
  missedAfter: number;
};

/** Generous for people, narrow for programs that run wild. */
export const ROOM_LIMITS: RoomLimits = {
  commands: { burst: 30, perSecond: 10 },
  frames: { burst: 120, perSecond: 40 },
  unsent: 1024 * 1024,
  missedAfter: 30_000,
};

/** What rooms need of the rest of the server. */
export type RoomPorts = {
  find(id: SessionId): Promise<LiveSession | undefined>;
  tokens: SeatTokens;
  meter: RoomMeter;
  limits: RoomLimits;
  /** Hears of what should not happen; the room goes on. */
  report: (error: unknown) => void;
  /** Ms that never run backwards. */
  now(): number;
};
