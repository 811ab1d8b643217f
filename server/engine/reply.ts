import type { Reply } from '../../shared/scenario/cast.ts';
import { toExerciseTime } from '../../shared/vocabulary/exercise-time.ts';
import type { Slug, ThingId } from '../../shared/vocabulary/ids.ts';
import { holds } from './conditions/holds.ts';
import { type Draft, emit, newId } from './draft.ts';
import { carryOut } from './effects.ts';
import { findItem } from './items.ts';
import { actorSender, findActor, findTeam } from './lookup.ts';
import { topicsIn } from './topics.ts';

/** Plans what an actor writes back to a team's mail: the first written reply that fits and was not sent yet. */
export function scheduleReply(draft: Draft, actor: Slug, team: Slug, item: ThingId): void {
  const key = `${actor}/${team}`;
  if (draft.state.replies[key]?.state === 'pending') return;
  const reply = fitting(draft, actor, team, item);
  if (!reply) return;
  const due = draft.at + toExerciseTime(reply.after);
  emit(draft, { type: 'ReplyScheduled', actor, team, reply: reply.id, inReplyTo: item, due }, 'docents');
}

function fitting({ state, at }: Draft, actor: Slug, team: Slug, item: ThingId): Reply | undefined {
  const topics = topicsIn(state.scenario, findItem(state.items, item)?.text ?? '');
  return findActor(state.scenario, actor)?.replies.find(
    ({ id, topics: about, when }) =>
      !state.story.replied.includes(`${actor}/${team}/${id}`) &&
      (about.length === 0 || about.some((topic) => topics.includes(topic))) &&
      holds(when, state, at),
  );
}

/** Sends the reply that an author wrote for when no human answers in the actor's name. `id`: `${actor}/${team}`. */
export function sendReply(draft: Draft, id: string): void {
  const { scenario, replies, items } = draft.state;
  const [actorId = '', team = ''] = id.split('/');
  const pending = replies[id];
  const written = findActor(scenario, actorId)?.replies;
  // A record of before there were lists says no id; its actor had just this one.
  const reply = written?.find((one) => one.id === pending?.reply) ?? written?.[0];
  if (!reply || !pending) return;
  emit(
    draft,
    {
      type: 'MessageSent',
      item: newId(draft, 'item'),
      channel: 'mail',
      from: actorSender(scenario, actorId),
      recipients: [findTeam(scenario, team)?.name ?? team],
      toActors: [],
      toTeams: [team],
      subject: replySubject(findItem(items, pending.inReplyTo)?.title ?? ''),
      body: reply.body,
      inReplyTo: pending.inReplyTo,
      reply: reply.id,
      ...(reply.facts.length > 0 ? { facts: reply.facts } : {}),
    },
    [{ team }],
  );
  carryOut(draft, reply.effects, `${actorId}: ${reply.id}`);
}

/** The subject of an answer; "Re:" is never stacked. At most 120 characters, as long as a subject may be. */
export function replySubject(title: string): string {
  return (/^re:/i.test(title) ? title : `Re: ${title}`).slice(0, 120);
}
