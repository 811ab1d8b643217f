import type { PlayerCommand } from '../../../shared/session/command.ts';
import type { ItemView } from '../../../shared/view/session-view.ts';
import type { Intention } from '../intention.ts';
import { channelOf, type EventOf, isInclined, isNew, itemOf, type Mind, ownCall, patience } from '../mind.ts';
import { colleagueReply, mailReply } from '../phrases.ts';

const MINUTE = 60_000;
// A mail is not answered the moment it comes in, and not any more when the day has moved on (ms).
const SOONEST = 0.75 * MINUTE;
const LATEST = 8 * MINUTE;

/** Answers a mail that nobody in the team has answered yet, or phones who wrote it. */
export function writeBack(mind: Mind, { item: id, player }: EventOf<'ItemOpened'>): Intention | undefined {
  const item = player === mind.me.id ? itemOf(mind, id) : undefined;
  if (!item || channelOf(item) !== 'mail' || isAnAnswer(mind, item)) return undefined;
  const number = numberOf(mind, item);
  if (number !== undefined && isInclined(mind, 'phone', { thing: id, share: mind.traits.phones })) {
    return soon(mind, item, { matter: 'phone', act: (now) => phone(now, item, number) });
  }
  if (!isInclined(mind, 'reply', { thing: id, share: willingness(mind, item) })) return undefined;
  return soon(mind, item, { matter: 'write', act: (now) => answer(now, item) });
}

/** A hint that was read, on a card that names what was asked: now that gets an answer. */
export function followHint(mind: Mind, { item: id, player }: EventOf<'ItemOpened'>): Intention | undefined {
  const card = player === mind.me.id ? itemOf(mind, id) : undefined;
  if (!card || channelOf(card) !== 'card' || card.content.kind !== 'written') return undefined;
  const asked = mind.view.items.find(({ title, id: other }) => card.title.endsWith(title) && other !== id);
  if (!asked || channelOf(asked) !== 'mail' || isAnAnswer(mind, asked)) return undefined;
  return { key: `write ${asked.id}`, matter: 'write', from: mind.at, act: (now) => answer(now, asked) };
}

function soon(mind: Mind, { id, at }: ItemView, { matter, act }: Pick<Intention, 'matter' | 'act'>): Intention {
  const from = Math.max(mind.at, at + SOONEST * patience(mind));
  return { key: `write ${id}`, matter, from, until: Math.max(at, mind.at) + LATEST, act };
}

function answer(mind: Mind, item: ItemView): PlayerCommand | undefined {
  if (isAnswered(mind, item)) return undefined;
  const subject = `Re: ${item.title.replace(/^(Re: )+/, '')}`.slice(0, 120);
  const common = { type: 'SendMail' as const, subject, inReplyTo: item.id };
  if (item.from.kind === 'actor') return { ...common, to: [item.from.id], body: mailReply(mind, item) };
  return { ...common, to: [item.from.team], body: colleagueReply(mind, item) };
}

function phone(mind: Mind, item: ItemView, number: string): PlayerCommand | undefined {
  const command = { type: 'Dial' as const, number };
  if (isAnswered(mind, item) || ownCall(mind) || mind.me.travel || !isNew(mind, command)) return undefined;
  return command;
}

function numberOf({ stage }: Mind, { from }: ItemView): string | undefined {
  const contact = stage.contacts.find(({ id, kind }) => kind === 'actor' && id === from.id);
  return contact?.number === undefined ? undefined : contact.id;
}

// An answer to our own mail needs no answer: two polite teams would never stop. Nor does a team mate's mail.
function isAnAnswer({ me }: Mind, { inReplyTo, from }: ItemView): boolean {
  return inReplyTo !== undefined || (from.kind === 'player' && from.team === me.team);
}

function isAnswered({ view, me }: Mind, { id }: ItemView): boolean {
  return view.items.some(({ inReplyTo, from }) => inReplyTo === id && from.kind === 'player' && from.team === me.team);
}

// Colleagues who write get an answer from anyone but the most silent.
function willingness({ traits }: Mind, { from }: ItemView): number {
  return from.kind === 'player' ? Math.max(traits.replies, 0.5) : traits.replies;
}
