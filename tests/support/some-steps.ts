import type { Context } from '../../server/engine/draft.ts';
import type { SystemCommand } from '../../shared/session/command.ts';
import type { By } from '../../shared/session/event.ts';
import { type ExerciseTime, toExerciseTime } from '../../shared/vocabulary/exercise-time.ts';
import { SessionId } from '../../shared/vocabulary/ids.ts';
import type { Step } from './given.ts';

/** Exercise time as authors write it ("01:30"), or in ms. */
type When = string | ExerciseTime;

const as =
  (by: By) =>
  (when: When): Context => ({ by, at: typeof when === 'string' ? toExerciseTime(when) : when });

export const docent = as({ kind: 'docent', name: 'Ilse' });
export const clock = as({ kind: 'clock' });
export const system = as({ kind: 'system' });
/** The four of the small scenario: one of each profession in each team. */
export const anna = as({ kind: 'player', player: 'anna' });
export const bram = as({ kind: 'player', player: 'bram' });
export const cas = as({ kind: 'player', player: 'cas' });
export const dina = as({ kind: 'player', player: 'dina' });

const SEATS = {
  anna: 'swt-sociaal-werk',
  bram: 'swt-huisarts',
  cas: 'gc-huisarts',
  dina: 'gc-sociaal-werk',
} as const;
export const PLAYERS = ['anna', 'bram', 'cas', 'dina'] as const;

type TakeSeat = Extract<SystemCommand, { type: 'TakeSeat' }>;

/** Somebody asks for a seat; of no particular kind unless `wish` says so. */
export function takeSeat(player: string, wish: Partial<TakeSeat> = {}): TakeSeat {
  const name = player.slice(0, 1).toUpperCase() + player.slice(1);
  return { type: 'TakeSeat', player, name, profession: 'huisarts', bot: false, extraTime: false, ...wish };
}

/** The server opens a session. */
export function opened(): Step[] {
  return [[{ type: 'OpenSession', session: SessionId.parse('s1'), seed: 7 }, system(0)]];
}

/** An open session with these people in their own seats; with all four when none is named. */
export function seated(...players: readonly (keyof typeof SEATS)[]): Step[] {
  const sitters = players.length > 0 ? players : PLAYERS;
  return [...opened(), ...sitters.map((name): Step => [takeSeat(name, { seat: SEATS[name] }), system(0)])];
}

/** The same, and the docent has started play. */
export function started(...players: readonly (keyof typeof SEATS)[]): Step[] {
  return [...seated(...players), [{ type: 'StartPlay' }, docent(0)]];
}

/** The clock has come to this moment. */
export function until(when: When): Step {
  return [{ type: 'AdvanceClock' }, clock(when)];
}
