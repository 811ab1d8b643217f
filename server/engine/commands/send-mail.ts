import type { PlayerCommand } from '../../../shared/session/command.ts';
import { reject } from '../../../shared/session/rejection.ts';
import { toExerciseTime } from '../../../shared/vocabulary/exercise-time.ts';
import type { ThingId } from '../../../shared/vocabulary/ids.ts';
import { addressees } from '../addressees.ts';
import { makeContact } from '../contact.ts';
import { type Draft, emit, newId } from '../draft.ts';
import { findActor, playerSender } from '../lookup.ts';
import { itemFor } from '../placement.ts';
import type { Outcome } from '../route.ts';
import type { PlayerState } from '../state.ts';

type SendMail = Extract<PlayerCommand, { type: 'SendMail' }>;

/** A mail from the team's mailbox to actors, to the other team or to the own team; a reply and a forward too. */
export function sendMail(draft: Draft, player: PlayerState, command: SendMail): Outcome {
  const { body, inReplyTo } = command;
  const answered = inReplyTo === undefined ? undefined : itemFor(draft.state, player, inReplyTo);
  const forwarded = command.forwards === undefined ? undefined : itemFor(draft.state, player, command.forwards);
  if ((inReplyTo !== undefined && !answered) || (command.forwards !== undefined && !forwarded)) {
    return reject('unknown-thing');
  }
  if (body === '' && !forwarded) return reject('empty-text');
  const to = addressees(draft.state, player, command.to);
  if ('rejected' in to) return to;
  const item = newId(draft, 'item');
  const quoted = forwarded && { title: forwarded.title, from: forwarded.fromName, text: forwarded.text };
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
      subject: command.subject || answered?.title || forwarded?.title || body.slice(0, 60),
      body,
      ...(inReplyTo === undefined ? {} : { inReplyTo }),
      ...(quoted ? { forwards: quoted } : {}),
    },
    [...new Set([player.team, ...to.teams])].map((team) => ({ team })),
  );
  scheduleReplies(draft, player, to.actors, item);
  const theirs = answered?.replyTo.team;
  if (theirs !== undefined && theirs !== player.team && to.teams.includes(theirs)) makeContact(draft, 'mail', player.id);
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
