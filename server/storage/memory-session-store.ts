import type { SessionId } from '../../shared/vocabulary/ids.ts';
import {
  type NewSession,
  PinTaken,
  type SessionHead,
  type SessionStore,
  type StoredSession,
} from '../sessions/ports.ts';

/** Sessions that are gone with the process. */
export class MemorySessionStore implements SessionStore {
  readonly #sessions = new Map<SessionId, StoredSession>();

  async create({ scenario, ...session }: NewSession): Promise<void> {
    if (await this.findByPin(session.pin)) throw new PinTaken(session.pin);
    const { title, version } = scenario;
    const head = { ...session, scenario: scenario.id, title, version };
    this.#sessions.set(session.id, { head, scenario: structuredClone(scenario) });
  }

  async list(): Promise<SessionHead[]> {
    return [...this.#sessions.values()].map(({ head }) => head).reverse();
  }

  async find(id: SessionId): Promise<StoredSession | undefined> {
    return this.#sessions.get(id);
  }

  async findByPin(pin: string): Promise<SessionHead | undefined> {
    return (await this.list()).find((head) => head.pin === pin && head.closedOn === undefined);
  }

  async close(id: SessionId, on: number): Promise<void> {
    const stored = this.#sessions.get(id);
    if (stored) this.#sessions.set(id, { ...stored, head: { ...stored.head, closedOn: on } });
  }
}
