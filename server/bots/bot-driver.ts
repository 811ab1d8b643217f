import type { PlayerCommand } from '../../shared/session/command.ts';
import type { RecordedEvent, SessionEvent } from '../../shared/session/event.ts';
import { isRejection } from '../../shared/session/rejection.ts';
import type { PlayerId } from '../../shared/vocabulary/ids.ts';
import type { LiveSession } from '../sessions/live-session.ts';
import type { Clock } from '../sessions/ports.ts';
import type { WakeHeap } from '../sessions/wake-heap.ts';
import { type Bot, createBot, show } from './bot.ts';
import { remember, spendEffort, think } from './bot-brain.ts';

export type BotDriverPorts = {
  clock: Clock;
  wakes: WakeHeap;
  /** Hears of what should not happen; the other bots play on. */
  report: (error: unknown) => void;
};

/** How often bots look up from their desk (ms of exercise time). */
export const BETWEEN_THOUGHTS = 2000;

const STARTS: readonly SessionEvent['type'][] = ['PlayStarted', 'PlayResumed', 'ClockSpeedSet', 'SeatTaken'];
const ENDS: readonly SessionEvent['type'][] = ['PlayEnded', 'SessionClosed'];

/** Plays every bot of one session, whoever sits down or leaves, until the play ends. */
export class BotDriver {
  readonly #session: LiveSession;
  readonly #ports: BotDriverPorts;
  readonly #bots = new Map<PlayerId, Bot>();
  readonly #unsubscribe: () => void;
  #thinking: Promise<void> | undefined;
  #stopped = false;

  constructor(session: LiveSession, ports: BotDriverPorts) {
    this.#session = session;
    this.#ports = ports;
    this.#unsubscribe = session.subscribe((batch) => this.#follow(batch));
    this.#arm();
  }

  /** Lets the bots sit still for good. */
  stop(): void {
    this.#stopped = true;
    this.#unsubscribe();
    this.#ports.wakes.delete(this.#wakeId);
  }

  /** Resolves once no bot is busy thinking or asking. */
  async settled(): Promise<void> {
    await this.#thinking;
  }

  get #wakeId(): string {
    return `${this.#session.id} bots`;
  }

  #follow(batch: readonly RecordedEvent[]): void {
    for (const recorded of batch) this.#show(recorded);
    if (batch.some(({ event }) => ENDS.includes(event.type))) this.stop();
    else if (batch.some(({ event }) => STARTS.includes(event.type))) this.#arm();
  }

  #show(recorded: RecordedEvent): void {
    const { event } = recorded;
    // Who is moved to another seat looks at the record with other eyes.
    if (event.type === 'SeatTaken' || event.type === 'SeatLeft') this.#bots.delete(event.player);
    for (const bot of this.#bots.values()) show(bot, recorded);
  }

  #arm(): void {
    const { running, speed } = this.#session.reading;
    if (this.#stopped || !running || this.#thinking || this.#seated().length === 0) return;
    const wait = Math.ceil(BETWEEN_THOUGHTS / speed);
    this.#ports.wakes.set(this.#wakeId, this.#ports.clock.now() + wait, () => {
      this.#thinking = this.#round().finally(() => {
        this.#thinking = undefined;
        this.#arm();
      });
    });
  }

  /** One after another, so that each sees what the one before it just did. */
  async #round(): Promise<void> {
    for (const player of this.#seated()) {
      try {
        await this.#play(player);
      } catch (error) {
        this.#ports.report(error);
      }
    }
  }

  async #play(player: PlayerId): Promise<void> {
    const bot = this.#bots.get(player) ?? createBot(this.#session, player);
    const { at, running } = this.#session.reading;
    if (!bot || !running || this.#stopped) return;
    this.#bots.set(player, bot);
    const command = think(bot, at);
    if (command) await this.#ask(bot, command, at);
  }

  async #ask(bot: Bot, command: PlayerCommand, at: number): Promise<void> {
    spendEffort(bot, command, at);
    const outcome = await this.#session.execute(command, { by: { kind: 'player', player: bot.id } });
    // A disk that could not write says nothing about the ask.
    remember(bot, command, isRejection(outcome) && outcome.rejected !== 'storage-failed');
  }

  #seated(): PlayerId[] {
    return Object.values(this.#session.state.players).flatMap(({ id, bot }) => (bot ? [id] : []));
  }
}
