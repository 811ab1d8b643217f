import type { Conversation } from '../../shared/scenario/conversation.ts';
import type { Inject } from '../../shared/scenario/inject.ts';

/** The written conversation of a call or visit inject, in the variant that came. */
export function conversationOf(inject: Inject | undefined, variant?: number): Conversation | undefined {
  const content = variant === undefined ? inject?.content : inject?.variants[variant]?.content;
  return content && 'conversation' in content ? content.conversation : undefined;
}
