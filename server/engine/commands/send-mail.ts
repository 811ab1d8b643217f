import type { PlayerCommand } from '../../../shared/session/command.ts';
import { reject } from '../../../shared/session/rejection.ts';
import { toExerciseTime } from '../../../shared/vocabulary/exercise-time.ts';
import type { ThingId } from '../../../shared/vocabulary/ids.ts';
import { addressees } from '../addressees.ts';
import { makeContact } from '../contact.ts';
import { type Draft, emit, newId } from '../draft.ts';
import { findActor, playerSender } from '../lookup.ts';
import type { Outcome } from '../outcome.ts';
import { itemFor } from '../placement.ts';
import type { ItemProgress, PlayerState } from '../state.ts';

type SendMail = Extract<PlayerCommand, { type: 'SendMail' }>;

/** A mail from the team's mailbox to actors, to the other team or to the own team; a reply and a forward too. */
export function sendMail(draft: Draft, player: PlayerState, command: SendMail): Outcome {
  const answered = pointedAt(draft, player, command.inReplyTo);
  const forwarded = pointedAt(draft, player, command.forwards);
  if (answered === 'unknown' || forwarded === 'unknown') return reject('unknown-thing');
  if (command.body === '' && !forwarded) return reject('empty-text');
  const to = addressees(draft.state, player, command.to, answered);
  if ('rejected' in to) return to;
  const item = newId(draft, 'item');
  emit(
    draft,
    {
      type: 'MessageSent',
      item,
      channel: 'mail',
      from: playerSender(player),
      recipients: to.names,
      toActors: to.actors,
      toTeams: to.teams,
      subject: command.subject || answered?.title || forwarded?.title || command.body.slice(0, 60),
      body: command.body,
      ...(command.inReplyTo === undefined ? {} : { inReplyTo: command.inReplyTo }),
      ...(forwarded ? { forwards: quote(forwarded) } : {}),
    },
    [...new Set([player.team, ...to.teams])].map((team) => ({ team })),
  );
  scheduleReplies(draft, player, to.actors, item);
  const theirs = answered?.replyTo.team;
  if (theirs !== undefined && theirs !== player.team && to.teams.includes(theirs))
    makeContact(draft, 'mail', player.id);
}

function pointedAt(draft: Draft, player: PlayerState, id: ThingId | undefined): ItemProgress | 'unknown' | undefined {
  return id === undefined ? undefined : (itemFor(draft.state, player, id) ?? 'unknown');
}

function quote({ title, fromName, text }: ItemProgress) {
  return { title, from: fromName, text };
}

// One written reply per actor and team: a second mail does not make a second standard answer.
function scheduleReplies(draft: Draft, { team }: PlayerState, actors: readonly string[], inReplyTo: ThingId): void {
  for (const actor of actors) {
    const reply = findActor(draft.state.scenario, actor)?.autoReply;
    if (!reply || draft.state.replies[`${actor}/${team}`]) continue;
    const due = draft.at + toExerciseTime(reply.after);
    emit(draft, { type: 'ReplyScheduled', actor, team, inReplyTo, due }, 'docents');
  }
}
