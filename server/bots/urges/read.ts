import type { ItemView } from '../../../shared/view/session-view.ts';
import type { Intention } from '../intention.ts';
import { isInclined, isNewsItem, itemOf, type Mind, span } from '../mind.ts';

// The town's small talk and what a colleague sent off are glanced at, and rarely opened.
const GLANCED_AT = 0.15;

/** Opens what came in: what lies on the desk, and some of the news. */
export function read(mind: Mind, { item: id }: { item: string }): Intention | undefined {
  const item = itemOf(mind, id);
  if (!item || isBy(mind, item, 'me') || !isInclined(mind, 'open', { thing: id, share: shareRead(mind, item) })) {
    return undefined;
  }
  return {
    key: `read ${id}`,
    matter: isNewsItem(item) ? 'news' : 'read',
    from: mind.at + span(mind, mind.traits.notice, id),
    act: (now) => {
      const unread = itemOf(now, id)?.openedBy.includes(now.me.id) === false;
      return unread ? { type: 'OpenItem', item: id } : undefined;
    },
  };
}

function shareRead(mind: Mind, item: ItemView): number {
  const isSmallTalk = item.content.kind === 'written' && 'handle' in item.content.written;
  if (isSmallTalk) return mind.traits.news * GLANCED_AT;
  if (isBy(mind, item, 'team')) return GLANCED_AT;
  return isNewsItem(item) ? mind.traits.news : 1;
}

function isBy({ me }: Mind, { from }: ItemView, who: 'me' | 'team'): boolean {
  return from.kind === 'player' && (who === 'me' ? from.id === me.id : from.team === me.team);
}
