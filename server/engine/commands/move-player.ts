import type { DocentCommand } from '../../../shared/session/command.ts';
import { reject } from '../../../shared/session/rejection.ts';
import type { Draft } from '../draft.ts';
import { findSeat } from '../lookup.ts';
import type { Outcome } from '../outcome.ts';
import { sitDown } from '../seating.ts';
import type { PlayerState } from '../state.ts';

type MovePlayer = Extract<DocentCommand, { type: 'MovePlayer' }>;

/** Moves a player to another seat before StartEx; who sits there takes the seat that comes free. */
export function movePlayer(draft: Draft, command: MovePlayer): Outcome {
  const player = draft.state.players[command.player];
  const seat = findSeat(draft.state.scenario, command.seat);
  if (!player || !seat) return reject('unknown-thing');
  if (player.seat === seat.id) return reject('already-there');
  const left = findSeat(draft.state.scenario, player.seat);
  const other = Object.values(draft.state.players).find((candidate) => candidate.seat === seat.id);
  sitDown(draft, seat, sitterOf(player));
  if (other && left) sitDown(draft, left, sitterOf(other));
}

function sitterOf({ id, name, bot, extraTime }: PlayerState) {
  return { player: id, name, bot, extraTime };
}
