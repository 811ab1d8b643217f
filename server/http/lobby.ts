import type { LiveSession } from '../sessions/live-session.ts';

/** What somebody with the PIN may know before she has a seat. A bot's seat counts as free. */
export function lobbyOf({ id, scenario, state }: LiveSession) {
  const people = Object.values(state.players).filter(({ bot }) => !bot);
  const taken = new Set(people.map(({ seat }) => seat));
  const { title, contentNote, agreements, optOutWord, briefing, professions } = scenario;
  return {
    session: id,
    ...{ title, contentNote, agreements, optOutWord, briefing, professions },
    teams: scenario.teams.map((team) => ({
      ...{ id: team.id, name: team.name, short: team.short, colour: team.colour },
      seats: scenario.seats
        .filter((seat) => seat.team === team.id)
        .map((seat) => ({ id: seat.id, title: seat.title, profession: seat.profession, taken: taken.has(seat.id) })),
    })),
  };
}
