import type { PlayerCommand } from '../../../shared/session/command.ts';
import type { FindingView } from '../../../shared/view/story-view.ts';
import type { Intention } from '../intention.ts';
import { channelOf, type EventOf, isInclined, isNewsItem, itemOf, lean, type Mind, patience } from '../mind.ts';
import { tellingSentence } from '../telling-sentence.ts';
import { type Told, toldBy, toldIn } from '../told.ts';

const MINUTE = 60_000;
const A_MOMENT = 20_000;
// A board is for what matters: not more than this of one team, and not all at once.
const MOST_ON_A_BOARD = 24;
const BETWEEN_FINDINGS = 30_000;

type Finding = { source: string; title: string; told: readonly Told[]; sureness: 'sure' | 'assumed' | 'rumour' };

/** Puts what its role card says on the team's board, once play has started. */
export function noteCard(mind: Mind): Intention | undefined {
  const card = mind.view.phase === 'running' ? mind.view.roleCards[mind.me.id] : undefined;
  if (!card) return undefined;
  const found = { source: card.seat, title: card.title, told: [{ text: card.knows }], sureness: 'sure' } as const;
  return note(mind, found, { waits: MINUTE * (0.5 + 6 * lean(mind, 'card', card.seat)), share: mind.traits.finds * 2 });
}

/** The same for the card of an absent team mate. */
export function notePassedCard(mind: Mind, { seat, title, knows, player }: EventOf<'CardPassed'>) {
  if (player !== mind.me.id) return undefined;
  const found = { source: seat, title, told: [{ text: knows }], sureness: 'sure' } as const;
  return note(mind, found, { waits: MINUTE * (1 + 6 * lean(mind, 'card', seat)), share: mind.traits.finds * 2 });
}

/** And for some of what it read. */
export function noteItem(mind: Mind, { item: id, player }: EventOf<'ItemOpened'>): Intention | undefined {
  const item = player === mind.me.id ? itemOf(mind, id) : undefined;
  if (!item) return undefined;
  const sureness = isNewsItem(item) ? 'rumour' : ['document', 'letter'].includes(channelOf(item)) ? 'sure' : 'assumed';
  const share = mind.traits.finds * (isNewsItem(item) ? 0.4 : 1);
  return note(mind, { source: id, title: item.title, told: toldIn(mind, item), sureness }, { waits: A_MOMENT, share });
}

/** And for what it heard on the phone or at the door. */
export function noteCall(mind: Mind, { call: id }: EventOf<'CallEnded'>): Intention | undefined {
  const call = mind.view.calls.findLast((one) => one.id === id);
  const isMine = call?.answeredBy?.player === mind.me.id || call?.from.id === mind.me.id;
  if (!call || !isMine || call.toTeam !== undefined) return undefined;
  const found = { source: id, title: call.title, told: toldBy(call), sureness: 'assumed' } as const;
  return note(mind, found, { waits: A_MOMENT, share: mind.traits.finds * 2 });
}

type Mood = { waits: number; share: number };

function note(mind: Mind, found: Finding, { waits, share }: Mood): Intention | undefined {
  if (!isInclined(mind, 'find', { thing: found.source, share: share / patience(mind) })) return undefined;
  const act = (now: Mind) => place(now, found);
  return { key: `find ${found.source}`, matter: 'find', from: mind.at + waits, until: mind.at + 15 * MINUTE, act };
}

function place(mind: Mind, { source, title, told, sureness }: Finding): PlayerCommand | number | undefined {
  const own = mind.view.findings.filter(({ board, team }) => board === 'team' && team === mind.me.team);
  const last = own.at(-1);
  if (own.length >= MOST_ON_A_BOARD || own.some((finding) => finding.source === title)) return undefined;
  if (last && last.at > mind.at - BETWEEN_FINDINGS * patience(mind)) return mind.at + A_MOMENT;
  const text = newSentence(told, title, own) ?? unsaid(mind, title);
  return text === undefined ? undefined : { type: 'PlaceFinding', board: 'team', text, sureness, source };
}

function newSentence(told: readonly Told[], title: string, own: readonly FindingView[]): string | undefined {
  const text = tellingSentence(told, title);
  return own.some((finding) => finding.text === text) ? undefined : text;
}

/** A dry run proves that a fact can be brought, in whatever words its author has put it. */
function unsaid({ prompter }: Mind, title: string): string | undefined {
  return prompter && title;
}
