import type { PlayerCommand } from '../../../shared/session/command.ts';
import type { ChatLine, ItemView } from '../../../shared/view/session-view.ts';
import type { Intention } from '../intention.ts';
import { channelOf, type EventOf, isInclined, itemOf, lean, type Mind, teamOf } from '../mind.ts';
import { cannotChat, chatAbout, lineAbout, titleOf } from '../phrases.ts';

const MINUTE = 60_000;
// Nobody likes a chatterbox: at most one line a minute, and only about what is fresh (ms).
const BETWEEN_LINES = MINUTE;
const FRESH = 4 * MINUTE;

/** When a person speaks in the team for the first time, one bot says what bots cannot do. */
export function introduce(mind: Mind, { thread, player }: EventOf<'ChatSent'>): Intention | undefined {
  if (thread !== 'team' || mind.view.people[player]?.bot !== false) return undefined;
  return { key: 'introduce', matter: 'chat', from: mind.at, act: explain };
}

/** A word to the team, or over the direct line, about something just read. */
export function remark(mind: Mind, { item: id, player }: EventOf<'ItemOpened'>): Intention | undefined {
  const item = player === mind.me.id ? itemOf(mind, id) : undefined;
  if (item?.from.kind !== 'actor') return undefined;
  if (!isInclined(mind, 'chat', { thing: id, share: mind.traits.chats })) return undefined;
  return { key: `chat ${id}`, matter: 'chat', from: mind.at, until: item.at + FRESH, act: (now) => speak(now, item) };
}

function explain(mind: Mind): PlayerCommand | undefined {
  const words = cannotChat(mind);
  const isSaid = mind.view.chat.some(
    ({ thread, team, text }) => thread === 'team' && team === mind.me.team && text === words,
  );
  return isSaid ? undefined : { type: 'SendChat', thread: 'team', text: words };
}

function speak(mind: Mind, item: ItemView): PlayerCommand | number | undefined {
  const { view, me, at } = mind;
  const last = view.chat.findLast(({ player }) => player === me.id);
  if (last && last.at > at - BETWEEN_LINES) return last.at + BETWEEN_LINES;
  if (teamOf(mind).length > 1 && !isMentioned(view.chat, 'team', item)) {
    return { type: 'SendChat', thread: 'team', text: chatAbout(mind, item) };
  }
  const forColleagues = view.contact && !isPaperwork(item) && lean(mind, 'line', item.id) < mind.traits.shares;
  if (!forColleagues || isMentioned(view.chat, 'line', item)) return undefined;
  return { type: 'SendChat', thread: 'line', text: lineAbout(mind, item) };
}

// Cards and files are for the own team's eyes.
function isPaperwork(item: ItemView): boolean {
  return ['card', 'document'].includes(channelOf(item));
}

function isMentioned(chat: readonly ChatLine[], thread: ChatLine['thread'], item: ItemView): boolean {
  const title = titleOf(item);
  return chat.some((line) => line.thread === thread && line.text.includes(title));
}
