import { WebSocket } from 'ws';

/** Every socket that was opened in this process, in order. */
export const openedSockets: RecordingSocket[] = [];

/** A socket that keeps every byte that ever came in, before anybody reads it. */
export class RecordingSocket extends WebSocket {
  readonly frames: Buffer[] = [];

  constructor(...given: ConstructorParameters<typeof WebSocket>) {
    super(...given);
    openedSockets.push(this);
    this.on('message', (data: ArrayBuffer) => this.frames.push(Buffer.from(data)));
  }

  /** Stops reading from the network, as a laptop that sleeps. */
  stopReading(): void {
    this.#socket()?.pause();
  }

  /** Reads on. */
  readOn(): void {
    this.#socket()?.resume();
  }

  #socket(): { pause(): void; resume(): void } | undefined {
    return (this as unknown as { _socket?: { pause(): void; resume(): void } })._socket;
  }
}

// The Colyseus client takes what it finds here when it is loaded: load this file first.
Object.assign(globalThis, { WebSocket: RecordingSocket });
