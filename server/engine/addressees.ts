import { type Rejection, reject } from '../../shared/session/rejection.ts';
import type { Slug } from '../../shared/vocabulary/ids.ts';
import type { PlayerState, SessionState } from './state.ts';

export type Addressees = { actors: Slug[]; teams: Slug[]; names: string[] };

/**
 * Finds who is meant by addresses or ids. The other team's id works only after contact; its address
 * works for whoever found it.
 */
export function addressees(state: SessionState, player: PlayerState, to: readonly string[]): Addressees | Rejection {
  const found: Addressees = { actors: [], teams: [], names: [] };
  for (const written of to) {
    const wanted = written.toLowerCase();
    const actor = state.scenario.actors.find(({ id, address }) => id === wanted || address?.toLowerCase() === wanted);
    const team = state.scenario.teams.find(({ id, address }) => id === wanted || address.toLowerCase() === wanted);
    if (!actor && !team) return reject('address-unknown');
    if (team?.id === wanted && team.id !== player.team && !state.contact) return reject('line-unknown');
    if (actor) found.actors.push(actor.id);
    if (team) found.teams.push(team.id);
    found.names.push(actor?.name ?? team?.name ?? written);
  }
  return found;
}
