import type { RecordedEvent, SessionEvent } from '../../../shared/session/event.ts';
import type { Placement } from '../../../shared/vocabulary/audience.ts';
import type { PlayerId } from '../../../shared/vocabulary/ids.ts';
import { playerFace } from '../../art/face-url.ts';
import type { Recording } from '../../source/replay-source.ts';
import { joinersIn } from '../../store/joiners.ts';

/** Somebody who had a seat during play. `face`: portrait id, the same as she had on the desks. */
export type Seated = Placement & { name: string; seatTitle: string; bot: boolean; face: string };

type SeatTaken = Extract<SessionEvent, { type: 'SeatTaken' }>;

/** Everybody who played, by team and then by seat as the scenario orders them. */
export function everybodyIn({ scenario, events }: Recording): Seated[] {
  const seats = lastSeats(events);
  const joiners = joinersIn(events);
  const team = new Map(scenario.teams.map(({ id }, index) => [id, index]));
  const rank = new Map(scenario.seats.map((seat) => [seat.id, seat.rank]));
  const place = (seated: Seated) => (team.get(seated.team) ?? 0) * 1000 + (rank.get(seated.seat) ?? 0);
  return [...seats.values()]
    .map(({ player, name, seat, seatTitle, team, profession, bot }) => {
      return { player, name, seat, seatTitle, team, profession, bot, face: playerFace(player, joiners) };
    })
    .toSorted((a, b) => place(a) - place(b));
}

// Seats change hands freely before StartEx; who leaves after it has played and stays in the story.
function lastSeats(events: readonly RecordedEvent[]): Map<PlayerId, SeatTaken> {
  const seats = new Map<PlayerId, SeatTaken>();
  let hasStarted = false;
  for (const { event } of events) {
    if (event.type === 'PlayStarted') hasStarted = true;
    if (event.type === 'SeatTaken') seats.set(event.player, event);
    if (event.type === 'SeatLeft' && !hasStarted) seats.delete(event.player);
  }
  return seats;
}
