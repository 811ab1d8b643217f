import { Agent, request } from 'node:http';
import { Protocol } from '@colyseus/core';
import { WebSocket } from 'ws';
import { PROTOCOL_VERSION } from '../../../shared/wire/server-message.ts';

/** Which server, and what is spoken there. */
export type Target = { kind: 'ours' | 'bare'; port: number };
/** One client: in which session and team; the token is for our server. */
export type Person = { session: string; team: string; token: string };
/** Gets every message; returns true when it was an answer and not something that arrived. */
export type Listener = (data: Buffer) => void;

export type Connected = { socket: WebSocket; person: Person; onMessage: Listener };

/** Clients that read their frames and nothing more: bare sockets on both sides, so that both cost them the same. */
export class Sockets {
  #all: Connected[] = [];
  #target: Target = { kind: 'bare', port: 0 };
  #frames = 0;
  #bytes = 0;

  get all(): readonly Connected[] {
    return this.#all;
  }

  get target(): Target {
    return this.#target;
  }

  /** Connects everybody, at most `atOnce` at a time. Resolves to the ms each took until she was in. */
  async connect(target: Target, people: readonly Person[], atOnce: number): Promise<number[]> {
    this.#target = target;
    const queue = [...people];
    const took: number[] = [];
    const worker = async (): Promise<void> => {
      for (let person = queue.shift(); person; person = queue.shift()) {
        const start = performance.now();
        this.#all.push(await this.#enter(target, person));
        took.push(performance.now() - start);
      }
    };
    await Promise.all(Array.from({ length: Math.min(atOnce, people.length) }, worker));
    return took;
  }

  /** Frames and bytes that came in since the last time this was asked. */
  received(): { frames: number; bytes: number } {
    const received = { frames: this.#frames, bytes: this.#bytes };
    this.#frames = 0;
    this.#bytes = 0;
    return received;
  }

  /** Ends all connections; resolves when they are closed. */
  async leave(): Promise<void> {
    const leaving = this.#all.map(({ socket }) => new Promise((resolve) => socket.once('close', resolve)));
    for (const { socket } of this.#all) socket.close();
    this.#all = [];
    await Promise.all(leaving);
  }

  async #enter(target: Target, person: Person): Promise<Connected> {
    const path = target.kind === 'ours' ? await reserve(target.port, person) : `/${person.session}/${person.team}`;
    const socket = new WebSocket(`ws://127.0.0.1:${target.port}${path}`, { perMessageDeflate: false });
    const connected: Connected = { socket, person, onMessage: () => undefined };
    await new Promise<void>((resolve, reject) => {
      socket.once('error', reject);
      socket.on('message', (data: Buffer) => {
        if (target.kind === 'ours' && data[0] === Protocol.JOIN_ROOM) socket.send(Buffer.from([Protocol.JOIN_ROOM]));
        else this.#take(data, connected);
        // The first frame of either server is its welcome.
        if (data[0] !== Protocol.JOIN_ROOM) resolve();
      });
    });
    return connected;
  }

  #take(data: Buffer, connected: Connected): void {
    this.#frames += 1;
    this.#bytes += data.byteLength;
    connected.onMessage(data);
  }
}

async function reserve(port: number, { session, token }: Person): Promise<string> {
  await post(port, '/api/ensure', { token });
  const seat = await post(port, `/matchmake/joinById/${session}`, { token, cursor: 0, protocol: PROTOCOL_VERSION });
  return `/${seat.processId}/${seat.roomId}?sessionId=${seat.sessionId}`;
}

const agent = new Agent({ keepAlive: true });

// Not fetch(): it costs the crowd more than joining costs the server.
function post(port: number, path: string, body: object): Promise<Record<string, unknown>> {
  const headers = { 'content-type': 'application/json' };
  return new Promise((resolve, reject) => {
    const sent = request({ agent, host: '127.0.0.1', port, path, method: 'POST', headers }, (response) => {
      let text = '';
      response.on('data', (part) => (text += part));
      response.on('end', () => {
        if (response.statusCode === 200) resolve(JSON.parse(text));
        else reject(new Error(`${path} answered ${response.statusCode}: ${text}`));
      });
    });
    sent.on('error', reject);
    sent.end(JSON.stringify(body));
  });
}
