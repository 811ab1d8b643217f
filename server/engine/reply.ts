import type { Actor, Reply } from '../../shared/scenario/cast.ts';
import { toExerciseTime } from '../../shared/vocabulary/exercise-time.ts';
import type { Slug, ThingId } from '../../shared/vocabulary/ids.ts';
import { holds } from './conditions/holds.ts';
import { type Draft, emit, newId } from './draft.ts';
import { findIn } from './drawers.ts';
import { carryOut } from './effects.ts';
import { actorSender, findActor, findTeam } from './lookup.ts';
import { topicsIn } from './topics.ts';

/** How long an actor takes over an answer of which the author gave no delay (ms of exercise time). */
export const ANSWERS_AFTER = 150_000;

/** Plans what an actor writes back to a team's mail: the first reply that fits and was not sent yet, or else in turn. */
export function scheduleReply(draft: Draft, actor: Slug, team: Slug, item: ThingId): void {
  const key = `${actor}/${team}`;
  if (draft.state.replies[key]?.state === 'pending') return;
  const fits = fitting(draft, actor, team, item);
  const reply = fits?.id ?? otherwiseId(draft, actor, team);
  if (reply === undefined) return;
  const due = draft.at + (fits ? toExerciseTime(fits.after) : ANSWERS_AFTER);
  emit(draft, { type: 'ReplyScheduled', actor, team, reply, inReplyTo: item, due }, 'docents');
}

const OTHERWISE = 'otherwise-';

function otherwiseId({ state }: Draft, actor: Slug, team: Slug): Slug | undefined {
  if (!findActor(state.scenario, actor)?.otherwise.length) return undefined;
  const before = state.story.replied.filter((key) => key.startsWith(`${actor}/${team}/${OTHERWISE}`));
  return `${OTHERWISE}${before.length + 1}`;
}

function fitting({ state, at }: Draft, actor: Slug, team: Slug, item: ThingId): Reply | undefined {
  const topics = topicsIn(state.scenario, findIn(state.items, item)?.text ?? '');
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
  const reply = pending && plannedReply(findActor(scenario, actorId), pending.reply);
  if (!reply) return;
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
      subject: replySubject(findIn(items, pending.inReplyTo)?.title ?? ''),
      body: reply.body,
      inReplyTo: pending.inReplyTo,
      reply: reply.id,
      ...(reply.facts.length > 0 ? { facts: reply.facts } : {}),
    },
    [{ team }],
  );
  carryOut(draft, reply.effects, `${actorId}: ${reply.id}`);
}

type Written = Pick<Reply, 'id' | 'body' | 'facts' | 'effects'>;

function plannedReply(actor: Actor | undefined, id: Slug | undefined): Written | undefined {
  // A record of before there were lists says no id; its actor had just this one.
  const reply = actor?.replies.find((one) => one.id === id) ?? (id === undefined ? actor?.replies[0] : undefined);
  if (reply || !actor || !id?.startsWith(OTHERWISE)) return reply;
  const turn = Number(id.slice(OTHERWISE.length)) - 1;
  const body = actor.otherwise[turn % actor.otherwise.length];
  return body === undefined ? undefined : { id, body, facts: [], effects: [] };
}

/** The subject of an answer; "Re:" is never stacked. At most 120 characters, as long as a subject may be. */
export function replySubject(title: string): string {
  return (/^re:/i.test(title) ? title : `Re: ${title}`).slice(0, 120);
}
