import { type Client, CloseCode, Room, type RoomException, ServerError } from '@colyseus/core';
import type { WebSocketClient } from '@colyseus/ws-transport';
import type { SystemCommand } from '../../shared/session/command.ts';
import type { RecordedEvent } from '../../shared/session/event.ts';
import type { SessionId } from '../../shared/vocabulary/ids.ts';
import { JoinOptions } from '../../shared/wire/client-message.ts';
import { type CommandReply, WIRE } from '../../shared/wire/server-message.ts';
import { SeatClaims } from '../auth/seat-token.ts';
import type { LiveSession } from '../sessions/live-session.ts';
import { admit, refusedJoin } from './admit.ts';
import { answerCommand } from './answer-command.ts';
import { Connection } from './connection.ts';
import { Hall } from './hall.ts';
import type { RoomPorts } from './room-ports.ts';
import { Watcher } from './watcher.ts';

/** Rooms have no state to patch: a timer as long as a timer can be. */
const NEVER = 2 ** 31 - 1;

/** Between the two halves of joining; a server that stops waits for it too (s). */
const SEATS_WAIT = 5;

/** The one room type of this server: a thin edge between Colyseus and a session, under the session's id. */
export function createSessionRoom(ports: RoomPorts) {
  return class SessionRoom extends Room {
    override patchRate = NEVER;
    override autoDispose = false;
    override seatReservationTimeout = SEATS_WAIT;
    override messages = { [WIRE.command]: (client: Client, message: unknown) => this.#answer(client, message) };
    readonly #connections = new Map<Client, Connection>();
    #session: LiveSession | undefined;
    #hall: Hall | undefined;
    #stopListening: (() => void)[] = [];
    #isStopping = false;

    static override onAuth(_header: string, options: unknown): Promise<SeatClaims> {
      return admit(ports.tokens, options);
    }

    override async onCreate({ session: id }: { session: SessionId }): Promise<void> {
      const session = await ports.find(id);
      if (!session) throw refusedJoin('session-closed');
      this.roomId = id;
      this.#session = session;
      this.#hall = new Hall(session, ports.meter);
      const missing = setTimeout(() => this.#dropMissing(), ports.limits.missedAfter);
      this.#stopListening = [
        session.subscribe((batch) => this.#follow(batch)),
        session.onRebuilt(() => this.#hall?.dismiss(CloseCode.SERVER_SHUTDOWN)),
        () => clearTimeout(missing),
      ];
    }

    override onJoin(client: Client, options: unknown): void {
      // Colyseus lets in unasked whoever comes without an auth context, with `true` for claims.
      const claims = SeatClaims.safeParse(client.auth).data;
      const watcher = claims?.session === this.roomId ? this.#watcherOf(claims) : undefined;
      if (!claims || !watcher || !this.#hall) throw refusedJoin('stale-token');
      const connection = new Connection(client as WebSocketClient, { claims, watcher }, ports);
      this.#connections.set(client, connection);
      const isBack = this.#hall.enter(connection, JoinOptions.parse(options).cursor);
      if (isBack && claims.role === 'player') this.#tell({ type: 'ReturnPlayer', player: claims.player });
    }

    override onLeave(client: Client): void {
      const connection = this.#connections.get(client);
      this.#connections.delete(client);
      if (!connection || !this.#hall?.leave(connection) || this.#isStopping) return;
      const { claims } = connection;
      if (claims.role === 'player') this.#tell({ type: 'DropPlayer', player: claims.player });
    }

    override onBeforeShutdown(): void {
      // The server goes, not the players: they stay in the record and come back.
      this.#isStopping = true;
      super.onBeforeShutdown();
    }

    override onDispose(): void {
      for (const stop of this.#stopListening) stop();
      this.#hall?.close();
    }

    override onUncaughtException({ cause }: RoomException, where: string): void {
      // The exception itself also holds what the client sent, its token included.
      if (!(cause instanceof ServerError)) ports.report(new Error(`${where} failed in a room`, { cause }));
    }

    async #answer(client: Client, message: unknown): Promise<CommandReply> {
      const asked = ports.now();
      const reply = await this.#judge(this.#connections.get(client), message);
      ports.meter.command(reply.ok ? 'ok' : reply.code, ports.now() - asked);
      return reply;
    }

    async #judge(connection: Connection | undefined, message: unknown): Promise<CommandReply> {
      if (!connection || !this.#session) return { ok: false, code: 'session-closed' };
      if (!connection.mayAskNow()) return { ok: false, code: 'too-many' };
      try {
        return await answerCommand(this.#session, connection.claims, message);
      } catch (error) {
        ports.report(error);
        return { ok: false, code: 'storage-failed' };
      }
    }

    #watcherOf(claims: SeatClaims): Watcher | undefined {
      if (claims.role !== 'player') return Watcher.ofRole(claims.role);
      return Watcher.ofPlayer(claims.player, this.#session?.record ?? []);
    }

    #follow(batch: readonly RecordedEvent[]): void {
      for (const { event } of batch) {
        if (event.type === 'SeatLeft') {
          this.#hall?.dismiss(CloseCode.CONSENTED, (one) => one.role === 'player' && one.player === event.player);
        }
        // Not at once: who closed the session still waits for her answer.
        if (event.type === 'SessionClosed') setImmediate(() => this.disconnect().catch(ports.report));
      }
    }

    #dropMissing(): void {
      for (const { id, bot, connected } of Object.values(this.#session?.state.players ?? {})) {
        const isMissing = connected && !bot && !this.#hall?.online.includes(id);
        if (isMissing) this.#tell({ type: 'DropPlayer', player: id });
      }
    }

    #tell(command: SystemCommand): void {
      this.#session?.execute(command, { by: { kind: 'system' } }).catch(ports.report);
    }
  };
}
