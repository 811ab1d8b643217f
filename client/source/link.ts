import type { CommandReply, EventsFrame, PresenceFrame, Welcome } from '../../shared/wire/server-message.ts';
import type { ClientCommand } from './session-source.ts';

/** One connection, from its join until it breaks. */
export type Link = {
  /** Throws when the connection breaks or is silent for too long before the answer came. */
  request: (message: { key: string; command: ClientCommand }) => Promise<CommandReply>;
  close: () => void;
};

/** What a connection tells. `broken` comes at most once and is the last. */
export type LinkListener = {
  welcome: (welcome: Welcome) => void;
  events: (frame: EventsFrame) => void;
  presence: (frame: PresenceFrame) => void;
  broken: () => void;
};

/** The server does not want this token or protocol; trying again will not help. */
export type Refused = { refused: string; ended?: boolean };

/** Joins as who the token says, with how many events are already here. Throws when the network fails. */
export type Connect = (cursor: number, listener: LinkListener) => Promise<Link | Refused>;

/** Runs something once after so many ms; returns how to cancel it. */
export type After = (ms: number, run: () => void) => () => void;
