import type { Contact, Stage } from '../../../shared/view/stage.ts';

/** Whoever in the contacts can be phoned about a place: the line of the team that lives there, and people who work there. */
export function contactsAt(place: Pick<Stage['places'][number], 'id' | 'name'>, { contacts, teams }: Stage): Contact[] {
  const home = teams.find((team) => team.home === place.id);
  const [name = place.name] = place.name.toLowerCase().split(',');
  return contacts.filter(({ id, kind, post, number }) => {
    if (number === undefined) return false;
    return kind === 'public-line' ? id === home?.id : post.toLowerCase().includes(name);
  });
}
