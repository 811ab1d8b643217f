import type { RecordedEvent } from '../../shared/session/event.ts';
import type { SessionId } from '../../shared/vocabulary/ids.ts';
import type { EventLog } from './ports.ts';

/**
 * The way of one session's batches to the log. Each leaves at once, so that the log can write many in one
 * commit, and each is answered in the order it was sent. The first failure ends the chain: what was sent
 * after it rests on events that are not there.
 */
export class CommitChain {
  readonly #log: EventLog;
  readonly #session: SessionId;
  #position: number;
  #broken = false;
  #tail: Promise<unknown> = Promise.resolve();

  /** `position`: of the last line in the log. */
  constructor(log: EventLog, session: SessionId, position: number) {
    this.#log = log;
    this.#session = session;
    this.#position = position;
  }

  /** Of the last event that was sent. */
  get position(): number {
    return this.#position;
  }

  /** Resolves to undefined once this batch and all before it are durable, or to why it is not. */
  send(batch: readonly RecordedEvent[]): Promise<unknown> {
    const stored = this.#log.append(this.#session, this.#position, batch).then(
      () => undefined,
      (error: unknown) => error ?? new Error('append failed'),
    );
    this.#position += batch.length;
    const inOrder = this.#tail.then(async () => {
      const failure = await stored;
      if (failure !== undefined) this.#broken = true;
      return this.#broken ? (failure ?? new Error('an earlier append failed')) : undefined;
    });
    this.#tail = inOrder;
    return inOrder;
  }

  /** Resolves when everything sent so far was answered. */
  async settled(): Promise<void> {
    await this.#tail;
  }
}
