import type { Scenario } from '../../shared/scenario/scenario.ts';
import type { SystemCommand } from '../../shared/session/command.ts';
import type { RecordedEvent } from '../../shared/session/event.ts';
import { isRejection } from '../../shared/session/rejection.ts';
import type { PlayerId } from '../../shared/vocabulary/ids.ts';
import type { SessionState } from '../engine/state.ts';
import type { LiveSession } from '../sessions/live-session.ts';
import { botNames } from './bot-names.ts';

/**
 * Puts bots in free seats, the most needed first and the teams in turn; all of them, or `count`.
 * Returns who sat down. Seats that somebody takes meanwhile are left to her.
 */
export async function fillSeats(session: LiveSession, count = Number.POSITIVE_INFINITY): Promise<PlayerId[]> {
  const seated: PlayerId[] = [];
  for (const command of seatsForBots(session.state, session.record)) {
    if (seated.length >= count) break;
    const outcome = await session.execute(command, { by: { kind: 'system' } });
    if (!isRejection(outcome)) seated.push(command.player);
  }
  return seated;
}

type TakeSeat = Extract<SystemCommand, { type: 'TakeSeat' }>;

/** How bots would sit down in all seats that are free now, in order. */
export function* seatsForBots(state: SessionState, record: readonly RecordedEvent[]): Generator<TakeSeat> {
  const { scenario, players } = state;
  const names = botNames([...scenario.actors, ...Object.values(players)].map(({ name }) => name));
  const ids = freshIds(state, record);
  for (const { id: seat, profession } of freeSeats(scenario, state)) {
    const [player, name] = [ids.next().value, names.next().value];
    yield { type: 'TakeSeat', player, name, profession, seat, bot: true, extraTime: false };
  }
}

function freeSeats({ teams, seats }: Scenario, { players }: SessionState) {
  const taken = new Set(Object.values(players).map(({ seat }) => seat));
  const place = (team: string) => teams.findIndex(({ id }) => id === team);
  return seats.filter(({ id }) => !taken.has(id)).toSorted((a, b) => a.rank - b.rank || place(a.team) - place(b.team));
}

// A bot that left keeps its id in the record, so a new one gets the next number.
function* freshIds({ players }: SessionState, record: readonly RecordedEvent[]): Generator<PlayerId, never> {
  const known = new Set(Object.keys(players));
  for (const { event } of record) if (event.type === 'SeatTaken') known.add(event.player);
  for (let number = known.size + 1; ; number++) if (!known.has(`bot-${number}`)) yield `bot-${number}`;
}
