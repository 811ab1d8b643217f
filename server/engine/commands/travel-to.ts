import { reject } from '../../../shared/session/rejection.ts';
import { toExerciseTime } from '../../../shared/vocabulary/exercise-time.ts';
import type { Slug } from '../../../shared/vocabulary/ids.ts';
import { type Draft, emit } from '../draft.ts';
import { findPlace } from '../lookup.ts';
import type { Outcome } from '../outcome.ts';
import type { PlayerState } from '../state.ts';

/** Sets out for a place; arriving takes that place's travel time. */
export function travelTo(draft: Draft, player: PlayerState, { place: id }: { place: Slug }): Outcome {
  const place = findPlace(draft.state.scenario, id);
  if (!place) return reject('unknown-thing');
  if (player.travel) return reject('travelling');
  if (player.place === id) return reject('already-there');
  if (player.call !== undefined) return reject('in-conversation');
  const arrives = draft.at + toExerciseTime(place.travel);
  emit(draft, { type: 'TravelStarted', player: player.id, from: player.place, to: id, arrives }, 'all');
}
