import type { Conversation } from '../../shared/scenario/conversation.ts';
import type { Inject } from '../../shared/scenario/inject.ts';
import type { DeliveredContent } from '../../shared/session/events/injects.ts';
import { toExerciseTime } from '../../shared/vocabulary/exercise-time.ts';
import type { Slug, ThingId } from '../../shared/vocabulary/ids.ts';
import { asClock, type Draft, emit, newId } from './draft.ts';
import { actorSender, findInject } from './lookup.ts';
import { namesOf, withoutEmptyCells } from './placement.ts';

/** Releases an inject, once: what is out already stays as it is. */
export function releaseInject(draft: Draft, id: Slug): void {
  const inject = findInject(draft.state.scenario, id);
  const progress = draft.state.injects[id];
  if (!inject || !progress || progress.state === 'released' || progress.state === 'recalled') return;
  const from = actorSender(draft.state.scenario, inject.from);
  const audience = withoutEmptyCells(draft.state, inject.to);
  const call = newId(draft, 'call');
  const content = delivered(inject, call);
  emit(
    draft,
    {
      type: 'InjectReleased',
      inject: id,
      item: newId(draft, 'item'),
      from,
      recipients: namesOf(draft.state, audience),
      title: inject.title,
      content,
      facts: inject.facts,
    },
    audience,
  );
  const conversation = conversationOf(inject);
  if (!conversation) return;
  const { title } = inject;
  const medium = content.channel === 'visit' ? 'visit' : 'phone';
  const until = draft.at + toExerciseTime(conversation.ringsFor);
  emit(draft, { type: 'CallRang', call, medium, from, title, mood: conversation.mood, until }, audience);
}

/** The written conversation of a call or visit inject. */
export function conversationOf(inject: Inject | undefined): Conversation | undefined {
  return inject && 'conversation' in inject.content ? inject.content.conversation : undefined;
}

/** Takes an inject off the MSEL for good, when it has not been released. */
export function skipInject(
  draft: Draft,
  inject: Slug,
  reason: 'docent' | 'not-needed' | 'cancelled' | 'overdue',
): void {
  const state = draft.state.injects[inject]?.state;
  if (state !== 'waiting' && state !== 'scheduled' && state !== 'held') return;
  if (reason === 'docent') return emit(draft, { type: 'InjectSkipped', inject, reason }, 'docents');
  asClock(draft, () => emit(draft, { type: 'InjectSkipped', inject, reason }, 'docents'));
}

function delivered({ content }: Inject, call: ThingId): DeliveredContent {
  if (content.channel === 'call' || content.channel === 'visit') return { channel: content.channel, call };
  return content;
}
