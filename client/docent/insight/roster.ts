import type { Seat, Team } from '../../../shared/scenario/cast.ts';
import type { Scenario } from '../../../shared/scenario/scenario.ts';
import type { PersonView, SessionView } from '../../../shared/view/session-view.ts';
import { playerFace } from '../../art/face-url.ts';
import type { Joiner } from '../../store/joiners.ts';

export type SeatLine = { seat: Seat; profession: string; person: PersonView | undefined; face: string };
export type TeamRoster = { team: Team; seats: SeatLine[]; taken: number };

/** Every team with all its seats, taken or free, in the scenario's order of rank. */
export function readRoster(view: SessionView, scenario: Scenario, joiners: readonly Joiner[]): TeamRoster[] {
  const people = Object.values(view.people);
  return scenario.teams.map((team) => {
    const seats = scenario.seats
      .filter((seat) => seat.team === team.id)
      .toSorted((a, b) => a.rank - b.rank)
      .map((seat) => {
        const person = people.find((candidate) => candidate.seat === seat.id);
        const profession = scenario.professions.find(({ id }) => id === seat.profession)?.name ?? seat.profession;
        return { seat, profession, person, face: playerFace(person?.id ?? '', joiners) };
      });
    return { team, seats, taken: seats.filter(({ person }) => person).length };
  });
}
