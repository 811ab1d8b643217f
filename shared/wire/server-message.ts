import type { SeenEvent } from '../session/event.ts';
import type { RejectionCode } from '../session/rejection.ts';
import type { Stage } from '../view/stage.ts';
import type { ExerciseTime, Speed } from '../vocabulary/exercise-time.ts';
import type { PlayerId, SessionId, Slug } from '../vocabulary/ids.ts';
import type { Role } from '../vocabulary/role.ts';

/** Client and server must speak the same protocol; the server refuses another one with a sentence. */
export const PROTOCOL_VERSION = 1;

/** Names of the messages on the socket. `command` goes up as a request; the others come down. */
export const WIRE = { command: 'command', welcome: 'welcome', events: 'events', presence: 'presence' } as const;

/** The first frame after every join: who you are, the decor, the time, and from which of your events on you get more. */
export type Welcome = {
  session: SessionId;
  me: { role: Exclude<Role, 'player'>; name: string } | { role: 'player'; player: PlayerId; seat: Slug; team: Slug };
  stage: Stage;
  /** Events that follow start after this many; equals the cursor the client sent unless that was too high. */
  cursor: number;
  clock: { at: ExerciseTime; speed: Speed; running: boolean };
};

/** A batch of events this viewer may see. No numbers: the viewer counts her own. */
export type EventsFrame = { events: SeenEvent[] };

/** Who is connected at this moment; public, not recorded. */
export type PresenceFrame = { online: PlayerId[] };

/** The answer to a command, given after it is on disk. */
export type CommandReply = { ok: true } | { ok: false; code: RejectionCode | 'malformed' | 'too-many' };
