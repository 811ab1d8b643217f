import type { PersonView, SessionView } from '../../../shared/view/session-view.ts';
import type { Stage } from '../../../shared/view/stage.ts';
import { faceUrl } from '../../art/face-url.ts';
import type { Joiner } from '../../store/joiners.ts';
import { faceOf } from '../face-of.ts';

/** Somebody as the map shows her; the ring is the colour of the team. */
export type Somebody = {
  id: string;
  name: string;
  /** Address of the portrait file. */
  face: string | undefined;
  ring: string;
  me: boolean;
  place: string;
  travel: PersonView['travel'];
};

/** Everybody in town: "me" first, then the own team, then the others. */
export function everybody(
  { people }: SessionView,
  { teams }: Stage,
  me: { player: string; team: string },
  joiners: readonly Joiner[],
): Somebody[] {
  const rank = ({ id, team }: PersonView) => (id === me.player ? 0 : team === me.team ? 1 : 2);
  return Object.values(people)
    .sort((a, b) => rank(a) - rank(b))
    .map(({ id, name, team, place, travel }) => ({
      ...{ id, name, place, travel },
      face: faceUrl(faceOf({ kind: 'player', id }, joiners)),
      ring: teams.find((one) => one.id === team)?.colour ?? '#57534e',
      me: id === me.player,
    }));
}

/** Who is at a place now; whoever is on the way is nowhere. */
export function peopleAt(place: string, people: readonly Somebody[]): Somebody[] {
  return people.filter((person) => person.place === place && person.travel === undefined);
}
