import type { PlayerId } from '../../shared/vocabulary/ids.ts';

/** At most ten presence frames a second, however many people come in at once (ms). */
const AT_MOST_EVERY = 100;

/** Counts the connections of each player and tells, gathered, when the list changed. */
export class Presence {
  readonly #connections = new Map<PlayerId, number>();
  readonly #tell: () => void;
  #timer: NodeJS.Timeout | undefined;

  constructor(tell: () => void) {
    this.#tell = tell;
  }

  /** Players with at least one connection. */
  get online(): PlayerId[] {
    return [...this.#connections.keys()];
  }

  /** True when this is the player's first connection. */
  enter(player: PlayerId): boolean {
    const count = (this.#connections.get(player) ?? 0) + 1;
    this.#connections.set(player, count);
    if (count === 1) this.#changed();
    return count === 1;
  }

  /** True when this was the player's last connection. */
  leave(player: PlayerId): boolean {
    const count = (this.#connections.get(player) ?? 0) - 1;
    if (count > 0) this.#connections.set(player, count);
    else this.#connections.delete(player);
    if (count === 0) this.#changed();
    return count === 0;
  }

  /** Tells nothing any more. */
  stop(): void {
    clearTimeout(this.#timer);
  }

  #changed(): void {
    this.#timer ??= setTimeout(() => {
      this.#timer = undefined;
      this.#tell();
    }, AT_MOST_EVERY);
  }
}
