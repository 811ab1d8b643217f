import type { PlayerCommand } from '../../shared/session/command.ts';

/** What a bot asked before and need not ask again, so that it does not run into the same wall twice. */
export class Tried {
  // Most kinds of asks are never refused, and then nothing needs to be compared.
  readonly #asks = new Map<PlayerCommand['type'], Set<string>>();

  add(command: PlayerCommand): void {
    const asks = this.#asks.get(command.type) ?? new Set();
    this.#asks.set(command.type, asks.add(JSON.stringify(command)));
  }

  has(command: PlayerCommand): boolean {
    return this.#asks.get(command.type)?.has(JSON.stringify(command)) ?? false;
  }
}
