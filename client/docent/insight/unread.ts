import type { ItemView, PersonView } from '../../../shared/view/session-view.ts';
import type { Overview } from './overview.ts';
import { reachesPerson } from './reach.ts';

const READ_ON_DESK: readonly string[] = ['mail', 'letter', 'document', 'card'];

/** How many items on her desk this person has not opened. News and calls are not counted. */
export function countUnread(overview: Overview, person: PersonView): number {
  return overview.view.items.filter(
    (item) => isOnDesk(item) && !item.openedBy.includes(person.id) && reachesPerson(overview, item, person),
  ).length;
}

function isOnDesk({ content, recalled }: ItemView): boolean {
  const { channel } = content.kind === 'delivered' ? content.delivered : content.written;
  return !recalled && READ_ON_DESK.includes(channel);
}
