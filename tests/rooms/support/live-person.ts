import { createLiveSource } from '../../../client/source/live-source.ts';
import type { ClientCommand, DispatchReply, SourceState } from '../../../client/source/session-source.ts';
import { createSessionStore, type SessionStore } from '../../../client/store/session-store.ts';

/** Something that was asked, and the answer once it came, with how long that took (ms). */
export type Asked = { command: ClientCommand; reply?: DispatchReply; waited?: number };

/** Somebody at the real client source and store, without a page around it. */
export class LivePerson {
  readonly store: SessionStore;
  readonly asked: Asked[] = [];
  /** How often exercise time ran backwards: an event before the last one, or a clock before what came earlier. */
  backwards = 0;
  /** How often she came in. */
  welcomes = 0;
  readonly #answers = new Set<Promise<void>>();
  #lastEvent = 0;
  #lastClock = 0;

  constructor(token: string, url: string) {
    const source = createLiveSource(token, url.replace('http', 'ws'));
    source.subscribe((notice) => {
      if (notice.type === 'events') for (const { at } of notice.events) this.#seesEvent(at);
      if (notice.type === 'welcome') this.#comesIn(notice.welcome.clock.at);
    });
    this.store = createSessionStore(source, { now: () => performance.now(), commit: (run) => run() });
  }

  get state(): SourceState {
    return this.store.getSnapshot().state;
  }

  /** Asks and remembers; the answer may come much later, over another connection. */
  ask(command: ClientCommand): void {
    const asked: Asked = { command };
    const before = performance.now();
    this.asked.push(asked);
    const answer = this.store.dispatch(command).then((reply) => {
      asked.reply = reply;
      asked.waited = performance.now() - before;
      this.#answers.delete(answer);
    });
    this.#answers.add(answer);
  }

  /** How many asks wait for an answer. */
  get waiting(): number {
    return this.#answers.size;
  }

  /** Resolves once everything asked so far was answered. */
  async answered(): Promise<void> {
    await Promise.all(this.#answers);
  }

  #comesIn(clock: number): void {
    this.welcomes += 1;
    if (clock < Math.max(this.#lastClock, this.#lastEvent)) this.backwards += 1;
    this.#lastClock = clock;
  }

  #seesEvent(at: number): void {
    if (at < this.#lastEvent) this.backwards += 1;
    this.#lastEvent = at;
  }
}
