import type { Conversation } from '../conversation.ts';
import type { Inject } from '../inject.ts';

/** The written dialogue of a call or visit; undefined for every other channel. */
export function conversationOf({ content }: Inject): Conversation | undefined {
  return content.channel === 'call' || content.channel === 'visit' ? content.conversation : undefined;
}
