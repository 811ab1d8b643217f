import { ClientState, getMessageBytes, Protocol } from '@colyseus/core';
import type { WebSocketClient } from '@colyseus/ws-transport';
import type { SeatClaims } from '../auth/seat-token.ts';
import { inOneWrite } from './one-write.ts';
import type { CutReason, RoomPorts } from './room-ports.ts';
import { TokenBucket } from './token-bucket.ts';
import type { Watcher } from './watcher.ts';

/** Bytes of one message; the same bytes may go to any number of connections. */
export function encodeFrame(type: string, payload: unknown): Buffer {
  return getMessageBytes.raw(Protocol.ROOM_DATA, type, payload);
}

type ConnectionPorts = Pick<RoomPorts, 'limits' | 'meter' | 'now'>;

/** One socket of one person, guarded against asking too much and reading too little. */
export class Connection {
  readonly claims: SeatClaims;
  readonly watcher: Watcher;
  readonly #client: WebSocketClient;
  readonly #ports: ConnectionPorts;
  readonly #commands: TokenBucket;
  readonly #frames: TokenBucket;
  /** Bytes that wait for the client to say that it is ready; the socket does not know of them yet. */
  #waiting = 0;
  /** What may stand unsent without being slow: the catch-up after joining is no fault of the reader. */
  #allowance = 0;
  #isCut = false;

  constructor(client: WebSocketClient, who: { claims: SeatClaims; watcher: Watcher }, ports: ConnectionPorts) {
    this.claims = who.claims;
    this.watcher = who.watcher;
    this.#client = client;
    this.#ports = ports;
    this.#commands = new TokenBucket(ports.limits.commands, ports.now());
    this.#frames = new TokenBucket(ports.limits.frames, ports.now());
    // Colyseus counts messages by a room clock that stands still here, and no pings or broken frames.
    client.ref.on('message', () => {
      if (!this.#frames.take(ports.now())) this.#cut('flood');
    });
  }

  /** False when this person asks too often at this moment. */
  mayAskNow(): boolean {
    return this.#commands.take(this.#ports.now());
  }

  /** Sends what the person missed; does not count as slow reading. */
  catchUp(frame: Buffer): void {
    this.#allowance += frame.byteLength;
    this.#put(frame);
  }

  /** Sends a frame, or cuts the connection when too much stands unsent. */
  send(frame: Buffer): void {
    this.#put(frame);
    if (this.#unsent() - this.#allowance <= this.#ports.limits.unsent) return;
    this.#cut(this.#isReady() ? 'slow-reader' : 'no-handshake');
  }

  /** Ends the connection after what was sent. */
  close(code: number): void {
    this.#client.leave(code);
  }

  #put(frame: Buffer): void {
    if (!this.#isReady()) this.#waiting += frame.byteLength;
    inOneWrite(this.#client.ref);
    this.#client.enqueueRaw(frame);
  }

  #unsent(): number {
    return this.#isReady() ? this.#client.ref.bufferedAmount : this.#waiting;
  }

  #isReady(): boolean {
    return this.#client.state === ClientState.JOINED;
  }

  // Not close(): a closing handshake would wait behind everything that is not read.
  #cut(reason: CutReason): void {
    if (this.#isCut) return;
    this.#isCut = true;
    this.#ports.meter.cut(reason);
    this.#client.ref.terminate();
  }
}
