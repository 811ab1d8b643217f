import type { ItemView } from '../../../shared/view/session-view.ts';
import { isNewsItem, lean, type Mind, span, type Urge } from '../mind.ts';

/** Opens the oldest unread thing on the desk, then the news. */
export const read: Urge = (mind) => {
  const unread = mind.view.items.filter((item) => isWorthReading(mind, item));
  const next = unread.find((item) => !isNewsItem(item)) ?? unread[0];
  return next && { type: 'OpenItem', item: next.id };
};

function isWorthReading(mind: Mind, item: ItemView): boolean {
  const { me, at, traits } = mind;
  if (item.recalled || item.openedBy.includes(me.id)) return false;
  if (item.from.kind === 'player' && item.from.id === me.id) return false;
  if (at < item.at + span(mind, traits.notice, item.id)) return false;
  return !isNewsItem(item) || lean(mind, 'news', item.id) < traits.news;
}
