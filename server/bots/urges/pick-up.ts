import type { PlayerCommand } from '../../../shared/session/command.ts';
import type { Intention } from '../intention.ts';
import { type EventOf, isInclined, lean, type Mind, ownCall, patience, span } from '../mind.ts';

const A_MOMENT = 4_000;

/** A phone rings or somebody is at the door: answer, decline, or leave it to the others. */
export function pickUp(mind: Mind, { call: id, from, toTeam, until }: EventOf<'CallRang'>): Intention | undefined {
  if (from.kind !== 'actor' && toTeam !== mind.me.team) return undefined;
  const wish = wishFor(mind, id);
  if (!wish) return undefined;
  const waits = Math.min(span(mind, mind.traits.pickUp, id) * patience(mind), (until - mind.at) * 0.8);
  return {
    ...{ key: `call ${id}`, matter: 'pick-up', from: mind.at + waits, until },
    act: (now) => {
      const isRinging = now.view.calls.findLast((call) => call.id === id)?.phase === 'ringing';
      if (!isRinging) return undefined;
      return ownCall(now) ? now.at + A_MOMENT : wish;
    },
  };
}

function wishFor(mind: Mind, call: string): PlayerCommand | undefined {
  const { answers, declines } = mind.traits;
  if (isInclined(mind, 'pick up', { thing: call, share: answers })) return { type: 'AnswerCall', call };
  // Declining ends the ringing for the whole team; a bot does that only among bots.
  const declined = lean(mind, 'pick up', call) > 1 - declines && patience(mind) === 1;
  return declined ? { type: 'DeclineCall', call } : undefined;
}
