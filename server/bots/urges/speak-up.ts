import type { PlayerCommand } from '../../../shared/session/command.ts';
import type { ChatLine, ItemView } from '../../../shared/view/session-view.ts';
import { channelOf, lean, type Mind, readItems, teamOf, type Urge } from '../mind.ts';
import { CANNOT_CHAT, chatAbout, lineAbout } from '../phrases.ts';

const MINUTE = 60_000;
// Nobody likes a chatterbox: at most one line a minute, and only about what is fresh (ms).
const BETWEEN_LINES = MINUTE;
const FRESH = 4 * MINUTE;

/** A word to the team, or over the direct line, about something just read. */
export const speakUp: Urge = (mind) => introduction(mind) ?? remark(mind);

/** When a person speaks in the team for the first time, one bot says what bots cannot do. */
function introduction(mind: Mind): PlayerCommand | undefined {
  const { view, me } = mind;
  const inTeam = view.chat.filter(({ thread, team }) => thread === 'team' && team === me.team);
  const isAsked = inTeam.some(({ player }) => view.people[player]?.bot === false);
  if (!isAsked || inTeam.some(({ text }) => text === CANNOT_CHAT)) return undefined;
  return { type: 'SendChat', thread: 'team', text: CANNOT_CHAT };
}

function remark(mind: Mind): PlayerCommand | undefined {
  const { view, me, at, traits } = mind;
  if (view.chat.some((line) => line.player === me.id && line.at > at - BETWEEN_LINES)) return undefined;
  const item = readItems(mind, at - FRESH).findLast(
    (candidate) => candidate.from.kind === 'actor' && lean(mind, 'chat', candidate.id) < traits.chats,
  );
  if (!item) return undefined;
  if (teamOf(mind).length > 1 && !mentioned(view.chat, 'team', item)) {
    return { type: 'SendChat', thread: 'team', text: chatAbout(mind, item) };
  }
  const forColleagues = view.contact && !isPaperwork(item) && lean(mind, 'line', item.id) < traits.chats;
  if (!forColleagues || mentioned(view.chat, 'line', item)) return undefined;
  return { type: 'SendChat', thread: 'line', text: lineAbout(mind, item) };
}

// Cards and files are for the own team's eyes.
function isPaperwork(item: ItemView): boolean {
  return ['card', 'document'].includes(channelOf(item));
}

function mentioned(chat: readonly ChatLine[], thread: ChatLine['thread'], { title }: ItemView): boolean {
  return chat.some((line) => line.thread === thread && line.text.includes(title.replaceAll(/[“”"]/g, '')));
}
