// First of all: the Colyseus client takes the socket it finds.
import './recording-socket.ts';

import { Client, type Room } from '@colyseus/sdk';
import type { DocentCommand, PlayerCommand } from '../../../shared/session/command.ts';
import type { SeenEvent } from '../../../shared/session/event.ts';
import type { CommandReply, EventsFrame, PresenceFrame, Welcome } from '../../../shared/wire/server-message.ts';
import { PROTOCOL_VERSION, WIRE } from '../../../shared/wire/server-message.ts';
import { openedSockets, type RecordingSocket } from './recording-socket.ts';
import type { TestServer } from './test-server.ts';

/** Long enough for a busy machine; nothing waits this long when all is well (ms). */
const PATIENCE = 15_000;

/** A real client of a person with a token, that remembers all it got over every connection. */
export class TestPerson {
  readonly token: string;
  readonly player: string;
  readonly #server: TestServer;
  /** One for each connection that was made, with every frame that came in. */
  readonly sockets: RecordingSocket[] = [];
  readonly events: SeenEvent[] = [];
  readonly presence: PresenceFrame[] = [];
  welcome: Welcome | undefined;
  closedWith: number | undefined;
  #room: Room | undefined;
  #waiting = new Set<() => void>();
  #keys = 0;

  constructor(server: TestServer, { token, player = '' }: { token: string; player?: string }) {
    this.#server = server;
    this.token = token;
    this.player = player;
  }

  /** Joins the room; resolves when the welcome is in. `cursor`: how many events she says she has. */
  async join(cursor = this.events.length): Promise<this> {
    const { answer } = await this.#server.post('/api/ensure', { token: this.token });
    return this.joinRoom(String(answer.room), { cursor });
  }

  /** Joins a room with these options, right or wrong. */
  async joinRoom(room: string, options: Record<string, unknown>): Promise<this> {
    const client = new Client(`${this.#server.server.url}/colyseus`);
    const before = openedSockets.length;
    const joined = await client.joinById(room, { token: this.token, protocol: PROTOCOL_VERSION, ...options });
    joined.reconnection.enabled = false;
    this.#room = joined;
    this.closedWith = undefined;
    this.welcome = undefined;
    const socket = openedSockets[before];
    if (socket) this.sockets.push(socket);
    joined.onMessage(WIRE.welcome, (welcome: Welcome) =>
      this.#change(() => {
        this.welcome = welcome;
      }),
    );
    joined.onMessage(WIRE.events, ({ events }: EventsFrame) => this.#change(() => this.events.push(...events)));
    joined.onMessage(WIRE.presence, (frame: PresenceFrame) => this.#change(() => this.presence.push(frame)));
    joined.onLeave((code) =>
      this.#change(() => {
        this.closedWith = code;
      }),
    );
    await this.until(() => this.welcome !== undefined);
    return this;
  }

  /** Asks something and gives the answer. */
  ask(command: PlayerCommand | DocentCommand, key = this.#nextKey()): Promise<CommandReply> {
    return this.askRaw({ key, command });
  }

  /** Asks whatever a program could send. */
  askRaw(message: unknown): Promise<CommandReply> {
    if (!this.#room) throw new Error('not joined');
    return this.#room.request(WIRE.command, message);
  }

  /** The current connection. */
  get socket(): RecordingSocket {
    const socket = this.sockets.at(-1);
    if (!socket) throw new Error('not joined');
    return socket;
  }

  /** Breaks the connection as a pulled plug does. */
  async drop(): Promise<void> {
    this.socket.terminate();
    await this.until(() => this.closedWith !== undefined);
  }

  /** Resolves when this holds; it is looked at after everything that comes in. Rejects after some seconds. */
  until(holds: () => boolean): Promise<void> {
    if (holds()) return Promise.resolve();
    return new Promise((resolve, reject) => {
      const timer = setTimeout(() => {
        this.#waiting.delete(look);
        reject(new Error(`waited in vain until ${holds}`));
      }, PATIENCE);
      const look = () => {
        if (!holds()) return;
        clearTimeout(timer);
        this.#waiting.delete(look);
        resolve();
      };
      this.#waiting.add(look);
    });
  }

  /** Resolves when an event of this type came in after the first `after` events. */
  untilEvent(type: SeenEvent['event']['type'], after = 0): Promise<void> {
    return this.until(() => this.events.slice(after).some(({ event }) => event.type === type));
  }

  #change(run: () => unknown): void {
    run();
    for (const look of [...this.#waiting]) look();
  }

  #nextKey(): string {
    this.#keys += 1;
    return `key-${this.player}-${this.#keys}-of-a-test`.slice(0, 40);
  }
}
