import type { Seat } from '../../../shared/scenario/cast.ts';
import type { SystemCommand } from '../../../shared/session/command.ts';
import { type Rejection, reject } from '../../../shared/session/rejection.ts';
import { type Draft, emit } from '../draft.ts';
import { findSeat } from '../lookup.ts';
import type { Outcome } from '../outcome.ts';
import { botToReplace, chooseSeat, sitDown } from '../seating.ts';
import type { PlayerState, SessionState } from '../state.ts';

type TakeSeat = Extract<SystemCommand, { type: 'TakeSeat' }>;

/** Seats a newcomer: the wished seat when it is free, else the one that keeps the teams mixed and even. */
export function takeSeat(draft: Draft, command: TakeSeat): Outcome {
  if (draft.state.players[command.player]) return reject('already-done');
  if (command.name.trim() === '') return reject('empty-text');
  if (!draft.state.scenario.professions.some(({ id }) => id === command.profession)) return reject('unknown-thing');
  const seat = command.seat === undefined ? anySeat(draft, command) : wishedSeat(draft, command, command.seat);
  if ('rejected' in seat) return seat;
  sitDown(draft, seat, { ...command, name: ownName(draft.state, command.name) });
}

function wishedSeat(draft: Draft, command: TakeSeat, id: string): Seat | Rejection {
  const seat = findSeat(draft.state.scenario, id);
  if (!seat) return reject('unknown-thing');
  const sitting = Object.values(draft.state.players).find((player) => player.seat === id);
  if (sitting && (!sitting.bot || command.bot)) return reject('seat-taken');
  if (sitting) emit(draft, { type: 'SeatLeft', player: sitting.id }, 'all');
  return seat;
}

function anySeat(draft: Draft, command: TakeSeat): Seat | Rejection {
  const free = chooseSeat(draft.state, command.profession);
  if (free?.profession === command.profession) return free;
  const bot = command.bot ? undefined : botToReplace(draft.state, command.profession);
  // A bot of her own profession makes room before she is given another one.
  if (bot && (bot.profession === command.profession || !free)) return standUp(draft, bot);
  return free ?? reject('no-seat-left');
}

function standUp(draft: Draft, bot: PlayerState): Seat | Rejection {
  emit(draft, { type: 'SeatLeft', player: bot.id }, 'all');
  return findSeat(draft.state.scenario, bot.seat) ?? reject('no-seat-left');
}

/** Two of one name cannot be told apart on the map and in the talk, so the second gets a number. */
function ownName({ players }: SessionState, wished: string): string {
  const taken = new Set(Object.values(players).map(({ name }) => name.toLowerCase()));
  for (let count = 1; ; count++) {
    const name = count === 1 ? wished : `${wished} (${count})`;
    if (!taken.has(name.toLowerCase())) return name;
  }
}
