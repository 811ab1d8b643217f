import type { Content } from '../../shared/scenario/content.ts';
import type { Conversation } from '../../shared/scenario/conversation.ts';
import type { CallEvent } from '../../shared/session/events/calls.ts';
import type { DeliveredContent, SkipReason } from '../../shared/session/events/injects.ts';
import { toExerciseTime } from '../../shared/vocabulary/exercise-time.ts';
import type { Slug, ThingId } from '../../shared/vocabulary/ids.ts';
import { holds } from './conditions/holds.ts';
import { openingOf } from './conversation-of.ts';
import { asClock, type Draft, emit, newId } from './draft.ts';
import { actorSender, findInject } from './lookup.ts';
import { leaveOlderTalk } from './one-talk.ts';
import { audienceOf, namesOf } from './placement.ts';

type Rang = Extract<CallEvent, { type: 'CallRang' }>;

/** Releases an inject, once: what is out already stays as it is. */
export function releaseInject(draft: Draft, id: Slug): void {
  const inject = findInject(draft.state.scenario, id);
  const progress = draft.state.injects[id];
  if (!inject || !progress || progress.state === 'released' || progress.state === 'recalled') return;
  const chosen = inject.variants.findIndex(({ when }) => holds(when, draft.state, draft.at));
  const variant = inject.variants[chosen];
  const from = actorSender(draft.state.scenario, variant?.from ?? inject.from);
  const audience = audienceOf(draft.state, inject);
  const call = newId(draft, 'call');
  const content = delivered(variant?.content ?? inject.content, call);
  const title = variant?.title ?? inject.title;
  emit(
    draft,
    {
      type: 'InjectReleased',
      inject: id,
      item: newId(draft, 'item'),
      from,
      recipients: namesOf(draft.state, audience),
      title,
      content,
      facts: variant?.facts ?? inject.facts,
      ...(variant ? { variant: chosen } : {}),
    },
    audience,
  );
  const conversation = written(variant?.content ?? inject.content);
  if (!conversation) return;
  leaveOlderTalk(draft, from.id, audience);
  const { mood } = openingOf(conversation, draft);
  const until = draft.at + toExerciseTime(conversation.ringsFor);
  emit(draft, { type: 'CallRang', call, ...wayOf(content, conversation), from, title, mood, until }, audience);
}

function written(content: Content): Conversation | undefined {
  return 'conversation' in content ? content.conversation : undefined;
}

function wayOf({ channel }: DeliveredContent, { away }: Conversation): Pick<Rang, 'medium' | 'away'> {
  if (channel !== 'visit') return { medium: 'phone' };
  return away ? { medium: 'visit', away } : { medium: 'visit' };
}

/** Takes an inject off the MSEL for good, when it has not been released. */
export function skipInject(draft: Draft, inject: Slug, reason: SkipReason): void {
  const state = draft.state.injects[inject]?.state;
  if (state !== 'waiting' && state !== 'scheduled' && state !== 'held') return;
  if (reason === 'docent') return emit(draft, { type: 'InjectSkipped', inject, reason }, 'docents');
  asClock(draft, () => emit(draft, { type: 'InjectSkipped', inject, reason }, 'docents'));
}

function delivered(content: Content, call: ThingId): DeliveredContent {
  if (content.channel === 'call' || content.channel === 'visit') return { channel: content.channel, call };
  return content;
}
