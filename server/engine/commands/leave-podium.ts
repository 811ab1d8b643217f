import { reject } from '../../../shared/session/rejection.ts';
import type { Slug } from '../../../shared/vocabulary/ids.ts';
import { type Draft, emit } from '../draft.ts';
import type { Outcome } from '../outcome.ts';
import type { PlayerState } from '../state.ts';

/** Steps back from the microphones. */
export function leavePodium(draft: Draft, player: PlayerState, { press }: { press: Slug }): Outcome {
  if (!draft.state.story.press[press]?.speakers.includes(player.id)) return reject('unknown-thing');
  emit(draft, { type: 'PodiumLeft', press, player: player.id }, 'all');
}
