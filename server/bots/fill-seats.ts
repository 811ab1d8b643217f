import type { Seat } from '../../shared/scenario/cast.ts';
import { isRejection } from '../../shared/session/rejection.ts';
import type { PlayerId } from '../../shared/vocabulary/ids.ts';
import type { LiveSession } from '../sessions/live-session.ts';
import { botNames } from './bot-names.ts';

/**
 * Puts bots in free seats, the most needed first and the teams in turn; all of them, or `count`.
 * Returns who sat down. Seats that somebody takes meanwhile are left to her.
 */
export async function fillSeats(session: LiveSession, count = Number.POSITIVE_INFINITY): Promise<PlayerId[]> {
  const names = botNames([...session.scenario.actors, ...Object.values(session.state.players)].map(({ name }) => name));
  const seated: PlayerId[] = [];
  for (const { id: seat, profession } of freeSeats(session)) {
    if (seated.length >= count) break;
    const player = freshId(session);
    const name = names.next().value;
    const outcome = await session.execute(
      { type: 'TakeSeat', player, name, profession, seat, bot: true, extraTime: false },
      { by: { kind: 'system' } },
    );
    if (!isRejection(outcome)) seated.push(player);
  }
  return seated;
}

function freeSeats({ scenario, state }: LiveSession): Seat[] {
  const taken = new Set(Object.values(state.players).map(({ seat }) => seat));
  const team = (seat: Seat) => scenario.teams.findIndex(({ id }) => id === seat.team);
  return scenario.seats.filter(({ id }) => !taken.has(id)).toSorted((a, b) => a.rank - b.rank || team(a) - team(b));
}

// A bot that left keeps its id in the record, so a new one gets the next number.
function freshId({ record, state }: LiveSession): PlayerId {
  const known = new Set([
    ...Object.keys(state.players),
    ...record.flatMap(({ event }) => (event.type === 'SeatTaken' ? [event.player] : [])),
  ]);
  let number = known.size + 1;
  while (known.has(`bot-${number}`)) number += 1;
  return `bot-${number}`;
}
