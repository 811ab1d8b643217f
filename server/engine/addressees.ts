import { type Rejection, reject } from '../../shared/session/rejection.ts';
import type { Slug } from '../../shared/vocabulary/ids.ts';
import type { ItemProgress, PlayerState, SessionState } from './state.ts';

export type Addressees = { actors: Slug[]; teams: Slug[]; names: string[] };

/**
 * Finds who is meant by addresses or ids. The other team's id works only after contact or in an answer
 * to its mail (`answered`); its address works for whoever found it.
 */
export function addressees(
  state: SessionState,
  player: PlayerState,
  to: readonly string[],
  answered: ItemProgress | undefined,
): Addressees | Rejection {
  const reachable = [player.team, answered?.channel === 'mail' ? answered.replyTo.team : undefined];
  const found: Addressees = { actors: [], teams: [], names: [] };
  for (const written of to) {
    const wanted = written.toLowerCase();
    const actor = state.scenario.actors.find((candidate) => isMeant(candidate, wanted));
    const team = state.scenario.teams.find((candidate) => isMeant(candidate, wanted));
    const one = actor ?? team;
    if (!one) return reject('address-unknown');
    if (team?.id === wanted && !state.contact && !reachable.includes(team.id)) return reject('line-unknown');
    found[actor ? 'actors' : 'teams'].push(one.id);
    found.names.push(one.name);
  }
  return found;
}

function isMeant({ id, address }: { id: Slug; address?: string | undefined }, wanted: string): boolean {
  return id === wanted || address?.toLowerCase() === wanted;
}
