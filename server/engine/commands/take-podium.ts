import { reject } from '../../../shared/session/rejection.ts';
import type { Slug } from '../../../shared/vocabulary/ids.ts';
import { type Draft, emit } from '../draft.ts';
import type { Outcome } from '../outcome.ts';
import { findPress } from '../press-course.ts';
import type { PlayerState } from '../state.ts';

/** Goes to stand behind the microphones: who is in the room, while there is place for her team. */
export function takePodium(draft: Draft, player: PlayerState, { press: id }: { press: Slug }): Outcome {
  const press = findPress(draft.state, id);
  const course = draft.state.story.press[id];
  if (!press || course?.state !== 'open') return reject('unknown-thing');
  if (player.place !== press.place || player.travel) return reject('not-there');
  if (course.speakers.includes(player.id)) return reject('already-there');
  const mates = course.speakers.filter((speaker) => draft.state.players[speaker]?.team === player.team);
  if (mates.length >= press.speakersPerTeam) return reject('team-full');
  emit(draft, { type: 'PodiumTaken', press: id, player: player.id, name: player.name, team: player.team }, 'all');
}
