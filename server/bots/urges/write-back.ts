import type { PlayerCommand } from '../../../shared/session/command.ts';
import type { ItemView } from '../../../shared/view/session-view.ts';
import { channelOf, isNew, lean, type Mind, patience, readItems, type Urge } from '../mind.ts';
import { colleagueReply, mailReply } from '../phrases.ts';

const MINUTE = 60_000;
// A mail is not answered the moment it comes in, and not any more when the day has moved on (ms).
const SOONEST = 0.75 * MINUTE;
const LATEST = 8 * MINUTE;

/** Answers a mail that nobody in the team has answered yet. */
export const writeBack: Urge = (mind) => {
  for (const item of readItems(mind, mind.at - LATEST)) {
    const command = channelOf(item) === 'mail' ? answer(mind, item) : undefined;
    if (command && isNew(mind, command)) return command;
  }
  return undefined;
};

function answer(mind: Mind, item: ItemView): PlayerCommand | undefined {
  const { view, me, at, traits } = mind;
  if (at < item.at + SOONEST * patience(mind) || lean(mind, 'reply', item.id) >= willingness(mind, item))
    return undefined;
  // An answer to our own mail needs no answer: two polite teams would never stop.
  if (item.inReplyTo !== undefined && item.from.kind === 'actor') return undefined;
  if (view.items.some((other) => other.inReplyTo === item.id && isOurs(mind, other))) return undefined;
  const subject = `Re: ${item.title.replace(/^(Re: )+/, '')}`.slice(0, 120);
  const common = { type: 'SendMail' as const, subject, inReplyTo: item.id };
  if (item.from.kind === 'actor') return { ...common, to: [item.from.id], body: mailReply(mind, item) };
  if (item.from.team === me.team || item.inReplyTo !== undefined) return undefined;
  return traits.replies > 0 ? { ...common, to: [item.from.team], body: colleagueReply(mind, item) } : undefined;
}

// Colleagues who write get an answer from anyone but the most silent.
function willingness({ traits }: Mind, { from }: ItemView): number {
  return from.kind === 'player' ? Math.max(traits.replies, 0.5) : traits.replies;
}

function isOurs({ me }: Mind, { from }: ItemView): boolean {
  return from.kind === 'player' && from.team === me.team;
}
