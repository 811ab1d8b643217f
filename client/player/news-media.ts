import type { ItemView } from '../../shared/view/session-view.ts';
import { isNews, type NewsChannel } from '../../shared/vocabulary/news-channel.ts';

/** The medium an item belongs to under Nieuws, if any. */
export function mediumOf({ content }: ItemView): NewsChannel | undefined {
  const channel = content.kind === 'delivered' ? content.delivered.channel : content.written.channel;
  return isNews(channel) ? channel : undefined;
}

/** Items per medium, newest first, without what a player posted herself. */
export function newsByMedium(items: readonly ItemView[]): Record<NewsChannel, ItemView[]> {
  const media: Record<NewsChannel, ItemView[]> = { teletext: [], microblog: [], forum: [], paper: [], broadcast: [] };
  for (const item of items) {
    const medium = mediumOf(item);
    if (medium !== undefined) media[medium].unshift(item);
  }
  return media;
}

/** How many of these this player has not opened; her own posts are no news to her. */
export function unreadOf(items: readonly ItemView[], player: string | undefined): number {
  return items.filter((item) => isUnread(item, player)).length;
}

/** True while this player has not opened the item. */
export function isUnread({ from, openedBy }: ItemView, player: string | undefined): boolean {
  if (player === undefined) return false;
  return !openedBy.includes(player) && !(from.kind === 'player' && from.id === player);
}
