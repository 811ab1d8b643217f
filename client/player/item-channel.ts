import type { ItemView } from '../../shared/view/session-view.ts';
import type { Channel } from '../../shared/vocabulary/channel.ts';
import { isNews } from '../../shared/vocabulary/news-channel.ts';

/** The medium of an item, whether the scenario delivered it or somebody in play wrote it. */
export function channelOf({ content }: ItemView): Channel {
  return content.kind === 'delivered' ? content.delivered.channel : content.written.channel;
}

/** True when the item is shown under Nieuws. */
export function isNewsItem(item: ItemView): boolean {
  return isNews(channelOf(item));
}
