import { type Draft, emit, newId } from './draft.ts';
import { actorSender, findActor, findTeam } from './lookup.ts';

/** Sends the reply that an author wrote for when no human answers in the actor's name. `id`: `${actor}/${team}`. */
export function sendReply(draft: Draft, id: string): void {
  const [actorId = '', team = ''] = id.split('/');
  const reply = findActor(draft.state.scenario, actorId)?.autoReply;
  const pending = draft.state.replies[id];
  if (!reply || !pending) return;
  const answered = draft.state.items[pending.inReplyTo];
  emit(
    draft,
    {
      type: 'MessageSent',
      item: newId(draft, 'item'),
      channel: 'mail',
      from: actorSender(draft.state.scenario, actorId),
      recipients: [findTeam(draft.state.scenario, team)?.name ?? team],
      toActors: [],
      toTeams: [team],
      subject: replySubject(answered?.title ?? ''),
      body: reply.body,
      inReplyTo: pending.inReplyTo,
    },
    [{ team }],
  );
}

/** The subject of an answer; "Re:" is never stacked. At most 120 characters, as long as a subject may be. */
export function replySubject(title: string): string {
  return (/^re:/i.test(title) ? title : `Re: ${title}`).slice(0, 120);
}
