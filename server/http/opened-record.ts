import type { Scenario } from '../../shared/scenario/scenario.ts';
import type { RecordedEvent, SessionEvent } from '../../shared/session/event.ts';
import { asSeenBy, type Viewer } from '../../shared/view/visibility.ts';
import type { PlayerId } from '../../shared/vocabulary/ids.ts';
import type { SessionRecord } from '../sessions/read-record.ts';

/** The record as a player may read it after the truth reveal; undefined before, and for who has no seat in it. */
export function openedRecord({ session, scenario, events }: SessionRecord, player: PlayerId) {
  const viewer = openedEyes(events, player);
  if (!viewer) return undefined;
  const lines: RecordedEvent[] = events.flatMap((recorded) => {
    const seen = asSeenBy(viewer, recorded);
    return seen ? { ...seen, position: 0, on: recorded.on, audience: recorded.audience, v: recorded.v } : [];
  });
  const { id, title, openedOn } = session;
  return {
    session: id,
    head: { id, title, openedOn },
    scenario: withoutScripts(scenario),
    // Numbered anew: the gaps would tell how much the docents did.
    events: lines.map((line, index) => ({ ...line, position: index + 1 })),
  };
}

/** Who has the eyes of a player after the truth reveal; undefined before, and for who has no seat. */
export function openedEyes(events: readonly RecordedEvent[], player: PlayerId): Viewer | undefined {
  if (!events.some(({ event }) => event.type === 'RecordOpened')) return undefined;
  const last = events.map(({ event }) => event).findLast((event) => isSeating(event) && event.player === player);
  if (last?.type !== 'SeatTaken') return undefined;
  const { seat, team, profession } = last;
  return { role: 'player', placement: { player, seat, team, profession }, opened: true };
}

type Seating = Extract<SessionEvent, { type: 'SeatTaken' | 'SeatLeft' }>;

function isSeating(event: SessionEvent): event is Seating {
  return event.type === 'SeatTaken' || event.type === 'SeatLeft';
}

/** The decor of a scenario, in its own shape: no injects to come, no consequences, no scripts, no hidden profile. */
function withoutScripts(scenario: Scenario): Scenario {
  const hidden = { voice: '', wants: '', knows: '', neverSays: '', lines: [] };
  return {
    ...scenario,
    actors: scenario.actors.map(
      ({ conversation: _lines, onDial: _dial, afterDial: _after, alliance: _alliance, ...actor }) => ({
        ...actor,
        replies: [],
        otherwise: [],
        script: hidden,
      }),
    ),
    teams: scenario.teams.map((team) => ({ ...team, publicLine: { ...team.publicLine, says: '' } })),
    injects: [],
    decisions: [],
    facts: [],
    gauges: [],
    strands: [],
    objectives: [],
    topics: [],
    rules: [],
    forms: [],
    press: [],
    endings: [],
    persons: [],
    noise: [],
    levels: [],
    debrief: [],
  };
}
