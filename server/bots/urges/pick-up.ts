import type { CallView } from '../../../shared/view/session-view.ts';
import { lean, type Mind, ownCall, patience, span, type Urge } from '../mind.ts';

/** A phone rings or somebody is at the door: answer, decline, or leave it to the others. */
export const pickUp: Urge = (mind) => {
  if (ownCall(mind)) return undefined;
  const ringing = mind.view.calls.filter((call) => call.phase === 'ringing' && isForUs(mind, call));
  for (const call of ringing) {
    const command = handle(mind, call);
    if (command) return command;
  }
  return undefined;
};

function handle(mind: Mind, { id, rangAt, until }: CallView) {
  const { answers, declines, pickUp } = mind.traits;
  const waits = Math.min(span(mind, pickUp, id) * patience(mind), (until - rangAt) * 0.8);
  if (mind.at < rangAt + waits) return undefined;
  const mood = lean(mind, 'call', id);
  if (mood < answers) return { type: 'AnswerCall' as const, call: id };
  // Declining ends the ringing for the whole team; a bot does that only among bots.
  const declined = mood > 1 - declines && patience(mind) === 1;
  return declined ? { type: 'DeclineCall' as const, call: id } : undefined;
}

function isForUs({ me }: Mind, { from, toTeam }: CallView): boolean {
  return from.kind === 'actor' || toTeam === me.team;
}
