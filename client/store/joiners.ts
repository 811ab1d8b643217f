import type { SessionEvent } from '../../shared/session/event.ts';
import type { PlayerId, Slug } from '../../shared/vocabulary/ids.ts';

/** Somebody who took a seat, with the team she first sat in; stays known after she left. */
export type Joiner = { player: PlayerId; name: string; team: Slug };

/** Adds whoever takes her first seat, in that order; the same list when nobody does. */
export function noteJoiner(joiners: readonly Joiner[], event: SessionEvent): readonly Joiner[] {
  if (event.type !== 'SeatTaken' || joiners.some(({ player }) => player === event.player)) return joiners;
  const { player, name, team } = event;
  return [...joiners, { player, name, team }];
}

/** Everybody who ever took a seat in these events, after whoever did `before` them. */
export function joinersIn(
  events: readonly { event: SessionEvent }[],
  before: readonly Joiner[] = [],
): readonly Joiner[] {
  return events.reduce((joiners, { event }) => noteJoiner(joiners, event), before);
}
