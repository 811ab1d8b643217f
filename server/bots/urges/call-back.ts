import type { CallView } from '../../../shared/view/session-view.ts';
import { isNew, lean, type Mind, ownCall, type Urge } from '../mind.ts';

const SOON = 4 * 60_000;

/** Calls back somebody who left a voicemail. */
export const callBack: Urge = (mind) => {
  if (ownCall(mind) || mind.me.travel) return undefined;
  const missed = mind.view.calls.find((call) => isWorthACall(mind, call));
  if (!missed) return undefined;
  const command = { type: 'Dial' as const, number: missed.from.id };
  return isNew(mind, command) ? command : undefined;
};

function isWorthACall(mind: Mind, { id, phase, from, voicemail, until }: CallView): boolean {
  if (phase !== 'missed' || voicemail === undefined || from.kind !== 'actor' || until < mind.at - SOON) return false;
  const isCalled = mind.view.calls.some((call) => call.toActor === from.id && call.rangAt >= until);
  return !isCalled && lean(mind, 'call back', id) < mind.traits.replies;
}
