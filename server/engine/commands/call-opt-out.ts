import type { Draft } from '../draft.ts';
import { callOptOut } from '../opt-out.ts';
import type { Outcome } from '../outcome.ts';
import type { PlayerState } from '../state.ts';

/** Somebody wants to stop for a moment; she need not say why. */
export function askToStop(draft: Draft, player: PlayerState): Outcome {
  callOptOut(draft, player.id);
  return undefined;
}
