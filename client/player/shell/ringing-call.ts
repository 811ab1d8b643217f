import type { CallView, SessionView } from '../../../shared/view/session-view.ts';

/** The call that asks for this player's attention: for her team, still ringing, oldest first. */
export function ringingCall(view: SessionView, team: string): CallView | undefined {
  return view.calls.find(({ phase, from, toActor }) => {
    const isOurs = from.kind === 'player' && from.team === team;
    return phase === 'ringing' && !isOurs && toActor === undefined;
  });
}

/** True while this player is in a conversation, or waits for one she dialled. */
export function isInCall(view: SessionView, player: string): boolean {
  return view.calls.some(({ phase, from, answeredBy }) => {
    const isHers = answeredBy?.player === player || from.id === player;
    return isHers && (phase === 'talking' || phase === 'ringing');
  });
}
