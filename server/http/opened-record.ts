import type { Scenario } from '../../shared/scenario/scenario.ts';
import type { RecordedEvent } from '../../shared/session/event.ts';
import { asSeenBy } from '../../shared/view/visibility.ts';
import type { PlayerId } from '../../shared/vocabulary/ids.ts';
import { type SessionRecord, viewerIn } from '../sessions/read-record.ts';

/** The record as a player may read it after the truth reveal; undefined before, and for who has no seat in it. */
export function openedRecord(record: SessionRecord, player: PlayerId) {
  const viewer = viewerIn(record, player);
  if (viewer?.role !== 'player' || !viewer.opened) return undefined;
  const { session, scenario, events } = record;
  const { id, title, openedOn } = session;
  const lines: RecordedEvent[] = events.flatMap((recorded) => {
    const seen = asSeenBy(viewer, recorded);
    return seen ? { ...seen, position: 0, on: recorded.on, audience: recorded.audience, v: recorded.v } : [];
  });
  return {
    session: id,
    head: { id, title, openedOn },
    scenario: withoutScripts(scenario),
    // Numbered anew: the gaps would tell how much the docents did.
    events: lines.map((line, index) => ({ ...line, position: index + 1 })),
  };
}

/** The decor of a scenario, in its own shape: no injects to come, no consequences, no scripts, no hidden profile. */
export function withoutScripts(scenario: Scenario): Scenario {
  const hidden = { voice: '', wants: '', knows: '', neverSays: '', lines: [] };
  return {
    ...scenario,
    actors: scenario.actors.map(({ autoReply: _reply, onDial: _dial, ...actor }) => ({ ...actor, script: hidden })),
    teams: scenario.teams.map((team) => ({ ...team, publicLine: { ...team.publicLine, says: '' } })),
    injects: [],
    decisions: [],
    facts: [],
    gauges: [],
    strands: [],
    objectives: [],
  };
}
