import type { Audience } from '../../../shared/vocabulary/audience.ts';
import type { PlayerId, Slug } from '../../../shared/vocabulary/ids.ts';
import { reaches } from '../placement.ts';
import type { SessionState } from '../state.ts';
import type { StoryState } from '../story-state.ts';

/** The state with this part of its story changed. */
export function withStory(state: SessionState, change: Partial<StoryState>): SessionState {
  return { ...state, story: { ...state.story, ...change } };
}

/** The list with these added that it does not have yet; the very same list when it has them all. */
export function union(list: Slug[] | undefined, more: readonly Slug[]): Slug[] {
  if (list && more.every((one) => list.includes(one))) return list;
  return [...new Set([...(list ?? []), ...more])];
}

/** The record with these seats added under this key; the very same record when they were there. */
export function addSeats(record: Record<Slug, Slug[]>, key: Slug, seats: readonly Slug[]): Record<Slug, Slug[]> {
  const known = union(record[key], seats);
  return known === record[key] ? record : { ...record, [key]: known };
}

/** The seats of the players who belong to the audience. */
export function seatsIn(state: SessionState, audience: Audience): Slug[] {
  return Object.values(state.players).flatMap((player) => (reaches(audience, player) ? [player.seat] : []));
}

/** Where this player sits, as a list of at most one. */
export function seatOf(state: SessionState, player: PlayerId | undefined): Slug[] {
  const seated = player === undefined ? undefined : state.players[player];
  return seated ? [seated.seat] : [];
}
