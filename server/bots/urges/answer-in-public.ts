import type { Intention } from '../intention.ts';
import { channelOf, type EventOf, isInclined, itemOf, type Mind } from '../mind.ts';
import { publicReply } from '../phrases.ts';

const MINUTE = 60_000;
const SOON = 5 * MINUTE;
const A_MOMENT = 15_000;
// One team, one voice: not a stream of posts (ms).
const BETWEEN_POSTS = 8 * MINUTE;

/** Now and then a calm answer to what the town writes, in the team's name. */
export function answerInPublic(mind: Mind, { item: id, player }: EventOf<'ItemOpened'>): Intention | undefined {
  const item = player === mind.me.id ? itemOf(mind, id) : undefined;
  const channel = item && item.content.kind === 'delivered' ? channelOf(item) : undefined;
  if (!item || (channel !== 'microblog' && channel !== 'forum')) return undefined;
  if (!isInclined(mind, 'react', { thing: id, share: mind.traits.posts })) return undefined;
  return {
    ...{ key: `post ${id}`, matter: 'post', from: mind.at + A_MOMENT, until: mind.at + SOON },
    act: (now) => {
      const isTooMuch = hasSpoken(now) && now.prompter?.inclined(now, 'react', id) !== true;
      return isTooMuch ? undefined : { type: 'PublishPost', channel, text: publicReply(now, item), inReplyTo: id };
    },
  };
}

function hasSpoken({ view, me, at }: Mind): boolean {
  return view.items.some(({ from, content, at: posted }) => {
    const isPost = content.kind === 'written' && 'handle' in content.written;
    return isPost && from.kind === 'player' && from.team === me.team && posted > at - BETWEEN_POSTS;
  });
}
