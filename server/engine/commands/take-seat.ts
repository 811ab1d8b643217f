import type { SystemCommand } from '../../../shared/session/command.ts';
import { reject } from '../../../shared/session/rejection.ts';
import { type Draft, emit } from '../draft.ts';
import { findSeat } from '../lookup.ts';
import type { Outcome } from '../route.ts';
import { botToReplace, chooseSeat, sitDown } from '../seating.ts';

type TakeSeat = Extract<SystemCommand, { type: 'TakeSeat' }>;

/** Seats a newcomer: the wished seat when it is free, else the one that keeps the teams mixed and even. */
export function takeSeat(draft: Draft, command: TakeSeat): Outcome {
  if (draft.state.players[command.player]) return reject('already-done');
  if (command.name.trim() === '') return reject('empty-text');
  const wished = command.seat === undefined ? undefined : findSeat(draft.state.scenario, command.seat);
  if (command.seat !== undefined && !wished) return reject('unknown-thing');
  const sitting = Object.values(draft.state.players).find(({ seat }) => seat === wished?.id);
  if (sitting && (!sitting.bot || command.bot)) return reject('seat-taken');
  if (sitting) emit(draft, { type: 'SeatLeft', player: sitting.id }, 'all');
  const seat = wished ?? chooseSeat(draft.state, command.profession) ?? freeFromBot(draft, command);
  if (!seat) return reject('no-seat-left');
  sitDown(draft, seat, command);
}

// A late student finds every seat taken by bots: one of them gets up.
function freeFromBot(draft: Draft, command: TakeSeat) {
  const bot = command.bot ? undefined : botToReplace(draft.state, command.profession);
  if (!bot) return undefined;
  emit(draft, { type: 'SeatLeft', player: bot.id }, 'all');
  return findSeat(draft.state.scenario, bot.seat);
}
