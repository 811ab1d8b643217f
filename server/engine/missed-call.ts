import type { Slug } from '../../shared/vocabulary/ids.ts';
import { conversationOf } from './conversation-of.ts';
import { findInject } from './lookup.ts';
import { reaches } from './placement.ts';
import type { CallProgress, PlayerState, SessionState } from './state.ts';

/** The missed call whose written conversation this player takes up by calling the actor back. */
export function missedCall(state: SessionState, player: PlayerState, actor: Slug): CallProgress | undefined {
  return Object.values(state.calls).findLast(
    (call) =>
      call.missed &&
      call.actor === actor &&
      reaches(call.audience, player) &&
      isOpen(state, call.inject) &&
      canBePhoned(state, call),
  );
}

// What somebody came to say face to face, or around a table, she says by phone only where that was written.
function canBePhoned({ scenario, injects }: SessionState, { medium, inject }: CallProgress): boolean {
  if (medium === 'phone' || inject === undefined) return true;
  return conversationOf(findInject(scenario, inject), injects[inject]?.variant)?.phoneOpening !== undefined;
}

// A conversation that somebody holds or held, or that was withdrawn, is not taken up again.
function isOpen(state: SessionState, inject: Slug | undefined): boolean {
  if (inject === undefined || state.injects[inject]?.state === 'recalled') return false;
  const calls = Object.values(state.calls).filter((call) => call.inject === inject);
  return calls.every(({ phase, said, played }) => phase === 'over' && said.length === 0 && !played);
}
