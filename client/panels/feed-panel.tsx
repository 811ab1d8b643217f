import { MessageSquareReply } from 'lucide-react';
import type { ReactNode } from 'react';
import type { StoryClock } from '../../shared/vocabulary/story-time.ts';
import { useText } from '../text/use-text.ts';
import './feed-panel.css';
import { FeedPost } from './feed-post.tsx';
import type { Thread } from './feed-threads.ts';

type FeedProps = {
  kind: 'microblog' | 'forum';
  name: string;
  threads: readonly Thread[];
  story: StoryClock;
  /** Under which thread the reply form stands. */
  replyingTo?: string | undefined;
  onReply?: ((item: string) => void) | undefined;
  /** The form for a new post, shown on top. */
  compose?: ReactNode;
  /** The form for a reply, shown under its thread. */
  replyForm?: ReactNode;
};

/** A social medium: threads with the newest on top, replies under what they answer. */
export function FeedPanel({ kind, name, threads, story, replyingTo, onReply, compose, replyForm }: FeedProps) {
  const text = useText('news');
  return (
    <section className={`feed feed-${kind}`} aria-label={name}>
      <h2 className="feed-name">{name}</h2>
      {compose}
      {threads.length === 0 && <p>{text.nothing(name)}</p>}
      <ul className="plain-list feed-threads">
        {threads.map((thread) => (
          <li key={thread.item} className="feed-thread">
            {kind === 'forum' && thread.title !== undefined && <h3>{thread.title}</h3>}
            {thread.posts.map((post) => (
              <FeedPost key={post.key} post={post} story={story} />
            ))}
            {thread.replies.length > 0 && (
              <div className="feed-replies">
                <p className="muted">{text.reactions(thread.replies.length)}</p>
                {thread.replies.map((post) => (
                  <FeedPost key={post.key} post={post} story={story} />
                ))}
              </div>
            )}
            {onReply && replyingTo !== thread.item && (
              <button
                type="button"
                className="button button-quiet"
                aria-label={text.replyTo(thread.posts[0]?.handle ?? name)}
                onClick={() => onReply(thread.item)}
              >
                <MessageSquareReply aria-hidden="true" size={18} /> {text.reply}
              </button>
            )}
            {replyingTo === thread.item && replyForm}
          </li>
        ))}
      </ul>
    </section>
  );
}
