import { Heart, Image } from 'lucide-react';
import { memo } from 'react';
import { type StoryClock, toStoryTime } from '../../shared/vocabulary/story-time.ts';
import { Face } from '../art/face.tsx';
import { useText } from '../text/use-text.ts';
import type { FeedPost as Post } from './feed-threads.ts';

/** One post as its medium shows it: who, when, what, and a description of the picture that went with it. */
export const FeedPost = memo(function FeedPost({ post, story }: { post: Post; story: StoryClock }) {
  const text = useText('news');
  return (
    <article className={post.own ? 'feed-post feed-post-own' : 'feed-post'}>
      <Face id={post.handle} name={post.handle.replace('@', '')} size={44} />
      <div>
        <p className="feed-head">
          <strong>{post.handle}</strong> <span className="muted">{toStoryTime(post.at, story)}</span>
        </p>
        <p className="feed-text">{post.recalled ? text.recalled : post.text}</p>
        {post.picture !== undefined && !post.recalled && (
          <figure className="feed-picture">
            <Image aria-hidden="true" size={22} />
            <figcaption>
              <span className="visually-hidden">{text.picture}: </span>
              {post.picture}
            </figcaption>
          </figure>
        )}
        {post.likes !== undefined && (
          <p className="muted feed-likes">
            <Heart aria-hidden="true" size={16} /> {text.likes(post.likes)}
          </p>
        )}
      </div>
    </article>
  );
});
