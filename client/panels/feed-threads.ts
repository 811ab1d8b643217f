import type { ItemView } from '../../shared/view/session-view.ts';

export type FeedPost = {
  key: string;
  handle: string;
  text: string;
  picture?: string | undefined;
  likes?: number;
  at: number;
  /** Written by a player: shown as from a team. */
  own: boolean;
  recalled: boolean;
};

/**
 * Posts that came together, with what was answered to them. `item` is what a reply points at.
 * Without a title when that would only say the first post again.
 */
export type Thread = { item: string; title?: string; posts: FeedPost[]; replies: FeedPost[] };

/** The threads of one medium out of everything a viewer got, newest first. */
export function threadsOf(items: readonly ItemView[], channel: 'microblog' | 'forum'): Thread[] {
  const threads = new Map<string, Thread>();
  for (const item of items) {
    const posts = postsOf(item, channel);
    if (posts.length === 0) continue;
    const parent = item.inReplyTo === undefined ? undefined : threads.get(item.inReplyTo);
    if (parent) parent.replies.push(...posts);
    else threads.set(item.id, { item: item.id, ...titleOf(item, posts), posts, replies: [] });
  }
  return [...threads.values()].toReversed();
}

function titleOf({ title }: ItemView, [first]: readonly FeedPost[]): { title?: string } {
  return title === first?.text ? {} : { title };
}

function postsOf({ id, at, from, content, recalled }: ItemView, channel: 'microblog' | 'forum'): FeedPost[] {
  if (content.kind === 'written') {
    const { written } = content;
    if (written.channel !== channel) return [];
    const { handle, text } = written;
    return [{ key: id, handle, text, at, own: from.kind === 'player', recalled }];
  }
  const { delivered } = content;
  if (delivered.channel !== channel) return [];
  return delivered.feed.posts.map(({ handle, text, picture, likes }, index) => {
    return { key: `${id}.${index}`, handle, text, picture, likes, at, own: false, recalled };
  });
}
