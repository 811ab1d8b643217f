import type { PlayerCommand } from '../../../shared/session/command.ts';
import type { CallView } from '../../../shared/view/session-view.ts';
import type { Intention } from '../intention.ts';
import { type EventOf, isInclined, isNew, type Mind, ownCall } from '../mind.ts';

const SOON = 4 * 60_000;
const A_MOMENT = 10_000;

/** Calls back somebody who left a voicemail. */
export function callBack(mind: Mind, { call: id, voicemail }: EventOf<'CallMissed'>): Intention | undefined {
  const missed = mind.view.calls.findLast((call) => call.id === id);
  if (!missed || voicemail === undefined || missed.from.kind !== 'actor') return undefined;
  if (!isInclined(mind, 'call back', { thing: id, share: mind.traits.replies })) return undefined;
  return {
    ...{ key: `call back ${id}`, matter: 'phone', from: mind.at + A_MOMENT * mind.traits.pace, until: mind.at + SOON },
    act: (now) => dialled(now, missed),
  };
}

function dialled(mind: Mind, { from, until }: CallView): PlayerCommand | number | undefined {
  if (mind.view.calls.some((call) => call.toActor === from.id && call.rangAt >= until)) return undefined;
  if (ownCall(mind) || mind.me.travel) return mind.at + A_MOMENT;
  const command = { type: 'Dial' as const, number: from.id };
  return isNew(mind, command) ? command : undefined;
}
