import type { RecordedEvent } from '../../shared/session/event.ts';
import { isRejection } from '../../shared/session/rejection.ts';
import type { SessionId, Slug } from '../../shared/vocabulary/ids.ts';
import { LiveSession } from './live-session.ts';
import {
  type Chance,
  type Clock,
  type EventLog,
  PinTaken,
  type ScenarioSource,
  type SessionHead,
  type SessionStore,
} from './ports.ts';
import { WakeHeap } from './wake-heap.ts';

export type RegistryPorts = {
  log: EventLog;
  store: SessionStore;
  scenarios: ScenarioSource;
  clock: Clock;
  chance: Chance;
  /** Hears of what should not happen; everything goes on. */
  report: (error: unknown) => void;
};

const PIN_ATTEMPTS = 50;

/** Every open session of this process; each lives once. */
export class SessionRegistry {
  readonly #ports: RegistryPorts;
  readonly #wakes: WakeHeap;
  readonly #live = new Map<SessionId, Promise<LiveSession>>();

  constructor(ports: RegistryPorts) {
    this.#ports = ports;
    this.#wakes = new WakeHeap(ports.clock);
  }

  /** Opens a session of a scenario, frozen as it is now. Rejects with ScenarioUnusable. */
  async open(scenario: Slug, docent: string, language?: 'nl' | 'en'): Promise<SessionHead> {
    const { scenarios, store, clock, chance } = this.#ports;
    const frozen = await scenarios.load(scenario, language);
    const id = chance.session();
    const head = { id, scenario: frozen.id, title: frozen.title, version: frozen.version, docent };
    const openedOn = clock.now();
    const pin = await this.#withFreePin((drawn) =>
      store.create({ id, pin: drawn, scenario: frozen, openedOn, docent }),
    );
    await this.find(id);
    return { ...head, pin, openedOn };
  }

  /** The session, rebuilt from its log when it is not in memory; undefined when unknown or closed. */
  async find(id: SessionId): Promise<LiveSession | undefined> {
    const known = this.#live.get(id);
    if (known !== undefined) return known;
    const stored = await this.#ports.store.find(id);
    if (!stored || stored.head.closedOn !== undefined) return undefined;
    // Somebody else may have started the same rebuild while we looked.
    const live = this.#live.get(id) ?? this.#bringToLife(id, LiveSession.fromLog(id, stored.scenario, this.#parts()));
    return live;
  }

  /** The open session with this PIN. */
  async findByPin(pin: string): Promise<LiveSession | undefined> {
    const head = await this.#ports.store.findByPin(pin);
    return head && this.find(head.id);
  }

  /** All sessions, newest first, closed ones too. */
  list(): Promise<SessionHead[]> {
    return this.#ports.store.list();
  }

  /** After a start: brings every open session back to life. Returns how many. */
  async restore(): Promise<number> {
    let count = 0;
    for (const { id, closedOn } of await this.#ports.store.list()) {
      if (closedOn !== undefined) continue;
      try {
        if (await this.find(id)) count += 1;
      } catch (error) {
        this.#ports.report(error);
      }
    }
    return count;
  }

  /** Lets go of every session in memory; their logs stay. */
  async stop(): Promise<void> {
    for (const session of await Promise.allSettled(this.#live.values())) {
      if (session.status === 'fulfilled') session.value.stop();
    }
    this.#live.clear();
  }

  #parts() {
    const { log, clock, report } = this.#ports;
    return { log, clock, report, wakes: this.#wakes };
  }

  #bringToLife(id: SessionId, reading: Promise<LiveSession>): Promise<LiveSession> {
    const live = reading.then(async (session) => {
      session.subscribe((batch) => this.#closeAfter(id, batch));
      if (session.record.length === 0) await this.#begin(session);
      this.#closeAfter(id, session.record.slice(-1));
      await session.recover();
      return session;
    });
    this.#live.set(id, live);
    live.catch(() => this.#live.delete(id));
    return live;
  }

  /** Writes the first line: when it is opened, or later when the process died in between. */
  async #begin(session: LiveSession): Promise<void> {
    const command = { type: 'OpenSession', session: session.id, seed: this.#ports.chance.seed() } as const;
    const outcome = await session.execute(command, { by: { kind: 'system' } });
    if (isRejection(outcome)) throw new Error(`session ${session.id} could not be opened: ${outcome.rejected}`);
  }

  /** A closed session leaves memory and gives its PIN free. */
  #closeAfter(id: SessionId, batch: readonly RecordedEvent[]): void {
    const closed = batch.find(({ event }) => event.type === 'SessionClosed');
    if (!closed) return;
    this.#live.delete(id);
    this.#ports.store.close(id, closed.on).catch(this.#ports.report);
  }

  async #withFreePin(create: (pin: string) => Promise<void>): Promise<string> {
    for (let attempt = 0; attempt < PIN_ATTEMPTS; attempt++) {
      const pin = this.#ports.chance.pin();
      try {
        await create(pin);
        return pin;
      } catch (error) {
        if (!(error instanceof PinTaken)) throw error;
      }
    }
    throw new Error(`no free PIN in ${PIN_ATTEMPTS} attempts`);
  }
}
