import { askBare, askOurs, readAnswer } from './frames.ts';
import type { Connected, Sockets } from './sockets.ts';

/** What came of a load: how many were answered, how long each took (ms), and how many were refused. */
export type Answered = { answered: number; refused: number; seconds: number; latencies: number[] };

/** Above this a number takes four bytes on the wire, which keeps every frame of one length. */
const FIRST_ID = 100_000;
/** Even a disk that stands still for a while must not end the bench. */
const PATIENCE = 30_000;

/** Asks things of the server through the sockets of a crowd. */
export class Loads {
  readonly #sockets: Sockets;
  readonly #asked = new Map<number, { at: number; onAnswer: () => void }>();
  #nextId = FIRST_ID;
  #latencies: number[] = [];
  #refused = 0;

  constructor(sockets: Sockets) {
    this.#sockets = sockets;
  }

  /** Each client has one thing under way all the time, for so long. */
  async withoutPause(ms: number): Promise<Answered> {
    const start = this.#begin();
    const askOn = (client: Connected): void => {
      if (performance.now() - start < ms) this.#ask(client, () => askOn(client));
    };
    for (const client of this.#sockets.all) askOn(client);
    await this.#waitUntil(start + ms);
    const seconds = (performance.now() - start) / 1000;
    const answered = this.#latencies.length;
    await this.#settle();
    return this.#end({ answered, seconds });
  }

  /** One after another each client asks something, evenly spread, whether the last was answered or not. */
  async steadily(ms: number, perSecond: number): Promise<Answered> {
    const start = this.#begin();
    const clients = this.#sockets.all;
    for (let sent = 0; performance.now() - start < ms; ) {
      for (; sent < ((performance.now() - start) / 1000) * perSecond; sent += 1) {
        const client = clients[sent % clients.length];
        if (client) this.#ask(client, () => undefined);
      }
      await this.#waitUntil(performance.now() + 1);
    }
    await this.#settle();
    return this.#end({ answered: this.#latencies.length, seconds: ms / 1000 });
  }

  #begin(): number {
    this.#latencies = [];
    this.#refused = 0;
    for (const client of this.#sockets.all) client.onMessage = (data) => this.#hear(data);
    return performance.now();
  }

  #end(so: Pick<Answered, 'answered' | 'seconds'>): Answered {
    return { ...so, refused: this.#refused, latencies: this.#latencies };
  }

  #ask({ socket }: Connected, onAnswer: () => void): void {
    const id = this.#nextId++;
    this.#asked.set(id, { at: performance.now(), onAnswer });
    socket.send(this.#sockets.target.kind === 'ours' ? askOurs(id) : askBare(id));
  }

  #hear(data: Buffer): void {
    const answer = readAnswer(data);
    const asked = answer && this.#asked.get(answer.id);
    if (!asked) return;
    this.#asked.delete(answer.id);
    this.#latencies.push(performance.now() - asked.at);
    if (!answer.ok) this.#refused += 1;
    asked.onAnswer();
  }

  async #settle(): Promise<void> {
    const end = performance.now() + PATIENCE;
    while (this.#asked.size > 0) {
      if (performance.now() > end) throw new Error(`${this.#asked.size} asks were never answered`);
      await this.#waitUntil(performance.now() + 5);
    }
  }

  #waitUntil(moment: number): Promise<void> {
    return new Promise((resolve) => setTimeout(resolve, Math.max(1, moment - performance.now())));
  }
}
