import type { CallView, SessionView } from '../../../shared/view/session-view.ts';
import { isLive } from './call-facts.ts';

/** How long after its start an own call that is over already is still shown on arriving at the phone (ms). */
const JUST_NOW = 15_000;

/** The call that this player holds or waits for. */
export function ownLiveCall({ calls }: SessionView, player: string): CallView | undefined {
  return calls.findLast((call) => isLive(call) && isHeldBy(call, player));
}

/** The call to begin with: the live one, or the one just dialled that was over at once. */
export function firstCall(view: SessionView, player: string, at: number): CallView | undefined {
  const dialled = newestOwn(view, player);
  return ownLiveCall(view, player) ?? (dialled && at - dialled.rangAt < JUST_NOW ? dialled : undefined);
}

/** The last call that this player made. */
export function newestOwn({ calls }: SessionView, player: string): CallView | undefined {
  return calls.findLast(({ from }) => from.id === player);
}

/** Calls of teammates that are held at this moment. */
export function callsOfOthers({ calls }: SessionView, player: string): CallView[] {
  return calls.filter((call) => call.phase === 'talking' && !isHeldBy(call, player));
}

function isHeldBy({ from, answeredBy }: CallView, player: string): boolean {
  return from.id === player || answeredBy?.player === player;
}
