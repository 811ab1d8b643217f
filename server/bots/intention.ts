import type { PlayerCommand } from '../../shared/session/command.ts';
import type { ExerciseTime } from '../../shared/vocabulary/exercise-time.ts';
import type { Mind } from './mind.ts';

/** What bots do, the most pressing first; those of the first list also while reading or writing. */
const CANNOT_WAIT = ['pick-up', 'talk', 'press', 'decide'] as const;
const CAN_WAIT = ['errand', 'write', 'phone', 'form', 'chat', 'find', 'seek', 'go', 'read', 'news', 'post'] as const;
export const MATTERS = [...CANNOT_WAIT, ...CAN_WAIT] as const;
export type Matter = (typeof MATTERS)[number];

/** Something a bot has in mind to do, from a moment on. */
export type Intention = {
  /** One for each concern: a newer one takes the place of the older. */
  key: string;
  matter: Matter;
  from: ExerciseTime;
  /** Not any more from this moment on; left out: for as long as it takes. */
  until?: ExerciseTime;
  /**
   * What it comes to when its time has come, by what the bot then sees: a command; a later moment to look at
   * it again; or nothing, because somebody else did it or it makes no sense any more.
   */
  act: (mind: Mind) => PlayerCommand | ExerciseTime | undefined;
};

/** True for what gets through to a bot that is still reading or writing. */
export function cannotWait({ matter }: Intention): boolean {
  return (CANNOT_WAIT as readonly Matter[]).includes(matter);
}
