import type { DocentCommand, PlayerCommand } from '../../shared/session/command.ts';
import type { SeenEvent } from '../../shared/session/event.ts';
import type { PlayerId } from '../../shared/vocabulary/ids.ts';
import type { CommandReply, Welcome } from '../../shared/wire/server-message.ts';

export const SOURCE_STATES = ['connecting', 'live', 'lost', 'refused', 'ended'] as const;
/** `lost`: reconnecting by itself. `refused`: the token or protocol is not accepted; `reason` says why. */
export type SourceState = (typeof SOURCE_STATES)[number];

export type SourceNotice =
  | { type: 'state'; state: SourceState; reason?: string }
  | { type: 'welcome'; welcome: Welcome }
  /** `reset`: forget the view first (a replay jumped back). */
  | { type: 'events'; events: readonly SeenEvent[]; reset?: boolean }
  | { type: 'clock'; at: number; speed: number; running: boolean }
  | { type: 'presence'; online: readonly PlayerId[] };

export type ClientCommand = PlayerCommand | DocentCommand;

/** What came of a command. `offline`: no connection for too long, nobody knows whether it arrived; try again. */
export type DispatchReply = CommandReply | { ok: false; code: 'offline' };

/** Where events come from and commands go to. Live play and replay look the same to whoever reads. */
export type SessionSource = {
  /** Starts the flow; returns how to stop listening. */
  subscribe: (listener: (notice: SourceNotice) => void) => () => void;
  /** Resolves when the command is on disk or refused; a replay refuses everything with 'not-now'. */
  dispatch: (command: ClientCommand) => Promise<DispatchReply>;
  close: () => void;
};
