import type { Prompter } from '../../server/bots/prompter.ts';
import type { PlayerCommand } from '../../shared/session/command.ts';
import type { Wish } from './bot-wishes.ts';

/** What a bot would do of this kind, and when. */
export function only<T extends PlayerCommand['type']>(found: readonly Wish[], type: T) {
  return found.flatMap(({ at, command }) =>
    command.type === type ? [{ at, ...(command as Extract<PlayerCommand, { type: T }>) }] : [],
  );
}

/** A prompter that lets a bot do everything, as far as it is asked. */
export const WILLING: Prompter = {
  inclined: () => true,
  option: () => undefined,
  speech: () => undefined,
  field: () => undefined,
  answer: () => undefined,
  sentence: () => undefined,
  errands: () => [],
};
