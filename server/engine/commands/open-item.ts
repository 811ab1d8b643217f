import { reject } from '../../../shared/session/rejection.ts';
import type { ThingId } from '../../../shared/vocabulary/ids.ts';
import { type Draft, emit } from '../draft.ts';
import type { Outcome } from '../outcome.ts';
import { itemFor } from '../placement.ts';
import type { PlayerState } from '../state.ts';

/** The player reads an item; recorded the first time, and only while there is play to record. */
export function openItem(draft: Draft, player: PlayerState, command: { item: ThingId }): Outcome {
  const item = itemFor(draft.state, player, command.item);
  if (!item) return reject('unknown-thing');
  const isKnown = draft.state.opened[player.id]?.includes(command.item);
  if (isKnown || draft.state.phase === 'hotwash') return;
  emit(draft, { type: 'ItemOpened', item: command.item, player: player.id }, [{ player: player.id }]);
}
