import type { RecordedEvent } from '../../shared/session/event.ts';
import { stageFor } from '../../shared/view/stage-for.ts';
import type { Viewer } from '../../shared/view/visibility.ts';
import type { EventsFrame, PresenceFrame, Welcome } from '../../shared/wire/server-message.ts';
import { WIRE } from '../../shared/wire/server-message.ts';
import type { SeatClaims } from '../auth/seat-token.ts';
import type { LiveSession } from '../sessions/live-session.ts';
import { type Connection, encodeFrame } from './connection.ts';
import { cutsOf, seenSoFar } from './cuts.ts';
import { Presence } from './presence.ts';
import type { RoomMeter } from './room-ports.ts';

/** Everybody connected to one session: greets who comes in, and passes on what each may see. */
export class Hall {
  readonly #session: LiveSession;
  readonly #meter: RoomMeter;
  readonly #connections = new Set<Connection>();
  readonly #presence = new Presence(() => this.#tellPresence());
  readonly #unsubscribe: () => void;

  constructor(session: LiveSession, meter: RoomMeter) {
    this.#session = session;
    this.#meter = meter;
    this.#unsubscribe = session.subscribe((batch) => this.#publish(batch));
  }

  /** Sends who just came in who she is and what she missed since `cursor`. True: her first connection. */
  enter(connection: Connection, cursor: number): boolean {
    const seen = seenSoFar(this.#session.record, connection.watcher);
    // A number we never gave: the client starts over.
    const known = cursor <= seen.length ? cursor : 0;
    connection.catchUp(encodeFrame(WIRE.welcome, this.#welcome(connection, known)));
    const missed: EventsFrame = { events: seen.slice(known) };
    if (missed.events.length > 0) connection.catchUp(encodeFrame(WIRE.events, missed));
    this.#connections.add(connection);
    this.#meter.connections(1);
    const { claims } = connection;
    const isFirst = claims.role === 'player' && this.#presence.enter(claims.player);
    connection.catchUp(encodeFrame(WIRE.presence, this.#online()));
    return isFirst;
  }

  /** True when this was the last connection of a player. */
  leave(connection: Connection): boolean {
    if (!this.#connections.delete(connection)) return false;
    this.#meter.connections(-1);
    const { claims } = connection;
    return claims.role === 'player' && this.#presence.leave(claims.player);
  }

  /** Players who are here now. */
  get online(): readonly string[] {
    return this.#presence.online;
  }

  /** Ends the connections of everybody, or of who is meant, after what was sent. */
  dismiss(code: number, isMeant: (claims: SeatClaims) => boolean = () => true): void {
    for (const connection of [...this.#connections]) if (isMeant(connection.claims)) connection.close(code);
  }

  /** Listens no more. */
  close(): void {
    this.#unsubscribe();
    this.#presence.stop();
  }

  #publish(batch: readonly RecordedEvent[]): void {
    for (const { events, members } of cutsOf(batch, this.#connections)) {
      const frame: EventsFrame = { events };
      this.#send(encodeFrame(WIRE.events, frame), members);
    }
  }

  #tellPresence(): void {
    this.#send(encodeFrame(WIRE.presence, this.#online()), [...this.#connections]);
  }

  #send(bytes: Buffer, members: readonly Connection[]): void {
    this.#meter.frame(bytes.byteLength, members.length);
    for (const member of members) member.send(bytes);
  }

  #online(): PresenceFrame {
    return { online: this.#presence.online };
  }

  #welcome({ claims, watcher }: Connection, cursor: number): Welcome {
    const { viewer } = watcher;
    const { id, scenario, reading } = this.#session;
    return { session: id, me: meOf(claims, viewer), stage: stageFor(viewer, scenario), cursor, clock: reading };
  }
}

function meOf(claims: SeatClaims, viewer: Viewer): Welcome['me'] {
  if (claims.role !== 'player') return { role: claims.role, name: claims.name };
  const { seat = '', team = '' } = viewer.role === 'player' ? viewer.placement : {};
  return { role: 'player', player: claims.player, seat, team };
}
