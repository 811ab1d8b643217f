import type { PlayerCommand } from '../../../shared/session/command.ts';
import { reject } from '../../../shared/session/rejection.ts';
import { type Draft, emit } from '../draft.ts';
import type { Outcome } from '../outcome.ts';
import { itemFor, withinTeam } from '../placement.ts';
import type { PlayerState } from '../state.ts';

type WriteNote = Extract<PlayerCommand, { type: 'WriteNote' }>;

/** A note at an item, for the own team. An item of one seat gets a note only its player sees. */
export function writeNote(draft: Draft, player: PlayerState, { item: id, text }: WriteNote): Outcome {
  if (text === '') return reject('empty-text');
  const item = itemFor(draft.state, player, id);
  if (!item) return reject('unknown-thing');
  const audience = withinTeam(item.audience, player.team);
  emit(draft, { type: 'NoteWritten', item: id, player: player.id, name: player.name, text }, audience);
}
