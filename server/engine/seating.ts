import type { Seat } from '../../shared/scenario/cast.ts';
import type { Slug } from '../../shared/vocabulary/ids.ts';
import { type Draft, emit } from './draft.ts';
import { findTeam } from './lookup.ts';
import type { PlayerState, SessionState } from './state.ts';

export type Sitter = { player: string; name: string; bot: boolean; extraTime: boolean };

/**
 * The free seat that keeps teams mixed: of the person's profession if there is one, in the team with
 * fewest of that profession, then fewest people, then by the scenario's rank.
 */
export function chooseSeat(state: SessionState, profession: Slug): Seat | undefined {
  const players = Object.values(state.players);
  const free = state.scenario.seats.filter(({ id }) => !players.some(({ seat }) => seat === id));
  const fitting = free.filter((seat) => seat.profession === profession);
  const count = (team: Slug, only?: Slug) =>
    players.filter((player) => player.team === team && (only ?? player.profession) === player.profession).length;
  return (fitting.length > 0 ? fitting : free).toSorted(
    (a, b) => count(a.team, profession) - count(b.team, profession) || count(a.team) - count(b.team) || a.rank - b.rank,
  )[0];
}

/** The bot that makes room for a person, of her profession if possible. */
export function botToReplace(state: SessionState, profession: Slug): PlayerState | undefined {
  const bots = Object.values(state.players).filter(({ bot }) => bot);
  return bots.find((bot) => bot.profession === profession) ?? bots[0];
}

/** Records the seat for all to see and deals its card to the player alone. */
export function sitDown(draft: Draft, seat: Seat, { player, name, bot, extraTime }: Sitter): void {
  const { id, team, profession, title, goal, knows, mayNot, facts } = seat;
  const place = findTeam(draft.state.scenario, team)?.home ?? '';
  emit(
    draft,
    { type: 'SeatTaken', player, name, seat: id, seatTitle: title, team, profession, place, bot, extraTime },
    'all',
  );
  emit(draft, { type: 'RoleCardDealt', player, seat: id, title, goal, knows, mayNot, facts }, [{ player }]);
}
