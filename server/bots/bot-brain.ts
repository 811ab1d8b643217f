import type { PlayerCommand } from '../../shared/session/command.ts';
import type { ExerciseTime } from '../../shared/vocabulary/exercise-time.ts';
import { type Bot, mindOf } from './bot.ts';
import { effortOf } from './effort.ts';
import { isNew, type Mind } from './mind.ts';

/**
 * What a bot does at this moment, if anything, and what it then no longer has in mind. Goes by nothing but its
 * own view and decor: it knows what a person in that seat could know.
 */
export function think(bot: Bot, at: ExerciseTime): PlayerCommand | undefined {
  if (bot.agenda.next(bot.busyUntil) > at || bot.view.phase !== 'running') return undefined;
  const mind = mindOf(bot, at);
  if (!mind) return undefined;
  for (const intention of bot.agenda.due(at, at < bot.busyUntil)) {
    const outcome = intention.act(mind);
    if (typeof outcome === 'number') bot.agenda.postpone(intention, outcome);
    else bot.agenda.drop(intention);
    if (typeof outcome === 'object' && isWorthAsking(mind, outcome)) return outcome;
  }
  return undefined;
}

/** Keeps the bot busy for as long as a person would be with this. */
export function spendEffort(bot: Bot, command: PlayerCommand, at: ExerciseTime): void {
  bot.busyUntil = Math.max(bot.busyUntil, at + effortOf(command, bot.view, bot.temperament));
}

/** Remembers what need not be asked again: what was refused, and numbers and ways that were tried. */
export function remember(bot: Bot, command: PlayerCommand, isRefused: boolean): void {
  const isOnceOnly = command.type === 'Dial' || command.type === 'TravelTo';
  if (isRefused || isOnceOnly) bot.tried.add(command);
}

// What was refused once is not asked again, or one wall would keep a bot from everything else. Going home is.
function isWorthAsking(mind: Mind, command: PlayerCommand): boolean {
  return command.type === 'TravelTo' || isNew(mind, command);
}
