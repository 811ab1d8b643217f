import { lean, readItems, type Urge } from '../mind.ts';
import { publicReply } from '../phrases.ts';

const MINUTE = 60_000;
const FRESH = 5 * MINUTE;
// One team, one voice: not a stream of posts (ms).
const BETWEEN_POSTS = 8 * MINUTE;

/** Now and then a calm answer to what the town writes, in the team's name. */
export const answerInPublic: Urge = (mind) => {
  const { view, me, at, traits } = mind;
  const isOurs = view.items.some(({ from, content, at: posted }) => {
    const isPost = content.kind === 'written' && 'handle' in content.written;
    return isPost && from.kind === 'player' && from.team === me.team && posted > at - BETWEEN_POSTS;
  });
  if (isOurs) return undefined;
  for (const item of readItems(mind, at - FRESH)) {
    const channel = item.content.kind === 'delivered' ? item.content.delivered.channel : undefined;
    if (channel !== 'microblog' && channel !== 'forum') continue;
    if (lean(mind, 'post', item.id) >= traits.posts) continue;
    return { type: 'PublishPost', channel, text: publicReply(mind, item), inReplyTo: item.id };
  }
  return undefined;
};
