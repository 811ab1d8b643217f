import type { SourceKind } from '../../shared/vocabulary/drama.ts';
import type { Slug, ThingId } from '../../shared/vocabulary/ids.ts';
import { findSeat, findTeam } from './lookup.ts';
import { itemFor, reaches } from './placement.ts';
import type { CallProgress, PlayerState, SessionState } from './state.ts';

/** What a finding rests on: what it is called, what kind of thing it is, and the facts that it carries. */
export type Source = { source: string; sourceKind: SourceKind; facts: readonly Slug[] };

/** The item, the conversation or the role card of this id, when this player read, heard or holds it. */
export function sourceFor(state: SessionState, player: PlayerState, id: ThingId): Source | undefined {
  return readBy(state, player, id) ?? heardBy(state, player, id) ?? heldBy(state, player, id);
}

function readBy(state: SessionState, player: PlayerState, id: ThingId): Source | undefined {
  const item = itemFor(state, player, id);
  return item && { source: item.title, sourceKind: 'item', facts: item.facts };
}

// Nothing is heard while a phone only rings; of what was said, only what came up so far counts.
function heardBy(state: SessionState, player: PlayerState, id: ThingId): Source | undefined {
  const call = state.calls[id];
  if (!call || call.phase === 'ringing' || !reaches(call.audience, player)) return undefined;
  return { source: calledFor(state, player, call), sourceKind: 'call', facts: call.facts };
}

function heldBy(state: SessionState, player: PlayerState, id: ThingId): Source | undefined {
  const seat = findSeat(state.scenario, id);
  if (!seat || (player.seat !== id && !player.passed.includes(id))) return undefined;
  return { source: seat.title, sourceKind: 'card', facts: seat.facts };
}

/** What a call is called; between two teams each names the other. */
function calledFor({ scenario, players }: SessionState, player: PlayerState, call: CallProgress): string {
  const caller = call.caller === undefined ? undefined : players[call.caller];
  const isCalled = call.toTeam === player.team && caller !== undefined;
  return (isCalled ? findTeam(scenario, caller.team)?.name : undefined) ?? call.title;
}
