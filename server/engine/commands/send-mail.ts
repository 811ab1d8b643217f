import type { PlayerCommand } from '../../../shared/session/command.ts';
import { reject } from '../../../shared/session/rejection.ts';
import type { ThingId } from '../../../shared/vocabulary/ids.ts';
import { addressees } from '../addressees.ts';
import { makeContact } from '../contact.ts';
import { type Draft, emit, newId } from '../draft.ts';
import { playerSender } from '../lookup.ts';
import type { Outcome } from '../outcome.ts';
import { itemFor } from '../placement.ts';
import { scheduleReply } from '../reply.ts';
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
      ...passedOn(forwarded),
    },
    [...new Set([player.team, ...to.teams])].map((team) => ({ team })),
  );
  for (const actor of to.actors) scheduleReply(draft, actor, player.team, item);
  const theirs = answered?.replyTo.team;
  if (theirs !== undefined && theirs !== player.team && to.teams.includes(theirs))
    makeContact(draft, 'mail', player.id);
}

function pointedAt(draft: Draft, player: PlayerState, id: ThingId | undefined): ItemProgress | 'unknown' | undefined {
  return id === undefined ? undefined : (itemFor(draft.state, player, id) ?? 'unknown');
}

function passedOn(forwarded: ItemProgress | undefined) {
  if (!forwarded) return {};
  const { title, fromName, text, facts } = forwarded;
  return { forwards: { title, from: fromName, text }, ...(facts.length > 0 ? { facts } : {}) };
}
