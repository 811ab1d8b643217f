import type { Conversation } from '../../shared/scenario/conversation.ts';
import type { Inject } from '../../shared/scenario/inject.ts';
import { holds } from './conditions/holds.ts';
import type { Draft } from './draft.ts';

/** The written conversation of a call or visit inject, in the variant that came. */
export function conversationOf(inject: Inject | undefined, variant?: number): Conversation | undefined {
  const content = variant === undefined ? inject?.content : inject?.variants[variant]?.content;
  return content && 'conversation' in content ? content.conversation : undefined;
}

/** The first words that fit the state of play, and how they sound. */
export function openingOf(
  { mood, opening, openings }: Conversation,
  { state, at }: Pick<Draft, 'state' | 'at'>,
): { mood: string; opening: string } {
  const other = openings.find(({ when }) => holds(when, state, at));
  return { mood: other?.mood ?? mood, opening: other?.opening ?? opening };
}
