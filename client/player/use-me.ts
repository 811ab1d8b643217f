import type { PersonView } from '../../shared/view/session-view.ts';
import { useSession } from '../store/use-session.ts';

export type Me = { player: string; team: string; seat: string; person: PersonView | undefined };

/** Who plays on this screen; undefined before the welcome and for whoever is not a player. */
export function useMe(): Me | undefined {
  const { welcome, view } = useSession();
  if (welcome?.me.role !== 'player') return undefined;
  const { player, team, seat } = welcome.me;
  const person = view.people[player];
  // A docent can move a player; the view knows that, the welcome does not.
  return { player, team: person?.team ?? team, seat: person?.seat ?? seat, person };
}
