import type { PlayerId, SessionId } from '../../shared/vocabulary/ids.ts';
import type { LiveSession } from '../sessions/live-session.ts';
import { BotDriver, type BotDriverPorts } from './bot-driver.ts';
import { fillSeats } from './fill-seats.ts';

/** The bots of all sessions of this process. */
export class BotPlayers {
  readonly #ports: BotDriverPorts;
  readonly #drivers = new Map<SessionId, { session: LiveSession; driver: BotDriver }>();

  constructor(ports: BotDriverPorts) {
    this.#ports = ports;
  }

  /** Sees to it that this session's bots play, now and whenever one sits down; harmless when done before. */
  watch(session: LiveSession): void {
    const known = this.#drivers.get(session.id);
    if (known?.session === session) return;
    known?.driver.stop();
    this.#drivers.set(session.id, { session, driver: new BotDriver(session, this.#ports) });
    session.subscribe((batch) => {
      if (batch.some(({ event }) => event.type === 'SessionClosed')) this.#drivers.delete(session.id);
    });
  }

  /** Puts bots in all free seats, or in `count` of them, and lets them play. Returns who sat down. */
  async fill(session: LiveSession, count?: number): Promise<PlayerId[]> {
    this.watch(session);
    return fillSeats(session, count);
  }

  /** Lets every bot sit still, for when the process stops. */
  stop(): void {
    for (const { driver } of this.#drivers.values()) driver.stop();
    this.#drivers.clear();
  }
}
