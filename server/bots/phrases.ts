import type { OfferedField } from '../../shared/session/events/forms.ts';
import type { ItemView } from '../../shared/view/session-view.ts';
import type { FormView, PressView } from '../../shared/view/story-view.ts';
import { answersTo } from './answers-to.ts';
import { lean, type Mind } from './mind.ts';
import { type BotWords, dutch } from './words/dutch.ts';
import { english } from './words/english.ts';

/** Every text of a bot says that a bot wrote it. */
export function signed({ me }: Mind, text: string): string {
  return `${text}\n\n- ${me.name} (bot)`;
}

/** The same, for a text of one line. */
export function signedShort({ me }: Mind, text: string): string {
  return `${text} - ${me.name} (bot)`;
}

export function teamName({ stage }: Mind, id: string): string {
  return stage.teams.find((team) => team.id === id)?.name ?? id;
}

/** An answer to a mail from somebody in town. */
export function mailReply(mind: Mind, item: ItemView): string {
  const words = wordsOf(mind);
  const bodies = words.reply(quoted(item));
  const isKnown = mind.stage.contacts.some(({ id }) => id === item.from.id);
  const calm = isKnown ? bodies : [...bodies, words.replyToStranger];
  const body = choose(mind, mind.traits.blames ? [...calm, words.replySharply(quoted(item))] : calm, item.id);
  return letter(mind, words.dear(item.from.name), withSentence(mind, item, body));
}

/** An answer to a mail from the other team. */
export function colleagueReply(mind: Mind, item: ItemView): string {
  const { dearColleagues, toColleague, toColleagueSharply } = wordsOf(mind);
  const say = mind.traits.blames ? toColleagueSharply : toColleague;
  return letter(mind, dearColleagues, withSentence(mind, item, say(quoted(item))));
}

/** A first mail to what may be the other team. */
export function introduction(mind: Mind): string {
  const words = wordsOf(mind);
  return signed(mind, `${words.dearColleagues}\n\n${words.introduction(teamName(mind, mind.me.team))}`);
}

/** What stands above it. */
export function introductionSubject(mind: Mind): string {
  return wordsOf(mind).introductionSubject;
}

/** A public answer to a post. */
export function publicReply(mind: Mind, item: ItemView): string {
  const { inPublic, inPublicSharply } = wordsOf(mind);
  const text = mind.traits.blames ? inPublicSharply : choose(mind, inPublic, item.id);
  return signedShort(mind, withSentence(mind, item, text));
}

/** A word to the own team about something that was just read. */
export function chatAbout(mind: Mind, item: ItemView): string {
  const { chat, chatSharply } = wordsOf(mind);
  const texts = chat(quoted(item), item.from.name);
  const sharp = chatSharply(quoted(item), item.from.name);
  return `${choose(mind, mind.traits.blames ? [...texts, sharp] : texts, item.id)} (bot)`;
}

/** A word to the other team over the direct line. */
export function lineAbout(mind: Mind, item: ItemView): string {
  const team = mind.stage.teams.find(({ id }) => id === mind.me.team)?.short ?? '';
  const { onTheLine, onTheLineSharply } = wordsOf(mind);
  const say = mind.traits.blames ? onTheLineSharply : onTheLine;
  return `${withSentence(mind, item, say(team, quoted(item), item.from.name))} (bot)`;
}

/** What people in the team should know before they ask a bot something. */
export function cannotChat(mind: Mind): string {
  return wordsOf(mind).cannotChat;
}

/** What is said in a conversation between the teams, in turn, by who called and by who picked up. */
export function collegialLines(mind: Mind, side: 'caller' | 'called'): string[] {
  const { asCaller, asCalled, toTeamSharply } = wordsOf(mind);
  const { name, team } = mind.me;
  if (mind.traits.blames) return [toTeamSharply(name, teamName(mind, team))];
  return (side === 'called' ? asCalled : asCaller)(name, teamName(mind, team));
}

/** What is said to somebody who talks without written lines. */
export function politeLines(mind: Mind): string[] {
  return wordsOf(mind).polite(mind.me.name);
}

/** Own words in a written conversation. */
export function probingQuestion(mind: Mind, mood: string): string {
  const { probing, probingSharply } = wordsOf(mind);
  return choose(mind, mind.traits.blames ? [...probing, probingSharply] : probing, mood);
}

/** Why the team decided as it did: what the option itself promises. */
export function rationaleFor(mind: Mind, pro: string | undefined, votes: number): string {
  const { majority, noMajority, counted } = wordsOf(mind);
  const who = votes > 1 ? majority(votes) : noMajority;
  return pro === undefined ? `${who} (bot)` : `${who} ${counted(pro)} (bot)`;
}

/** What goes in a field of a paper, by what the team has on its boards; nothing where nothing honest is left. */
export function fieldText(mind: Mind, paper: FormView, field: OfferedField): string {
  const thing = `${paper.form} ${field.id}`;
  if (field.kind === 'number') return String(1 + Math.floor(lean(mind, 'number', thing) * 9));
  if (field.kind === 'choice')
    return choose(
      mind,
      field.options.map(({ id }) => id),
      thing,
    );
  const { unknown, unknownSharply } = wordsOf(mind);
  const texts = [...(mind.traits.blames ? [unknownSharply] : knownAbout(mind, field)), ...unknown];
  const written = new Set(Object.values(paper.values));
  return texts.map((text) => `${text} (bot)`).find((text) => !written.has(text)) ?? '';
}

/** What lies on the boards that answers this: no rumours, and not what somebody holds in confidence. */
function knownAbout(mind: Mind, { label, help }: OfferedField): string[] {
  const textsOf = (findings: typeof mind.view.findings) => findings.map(({ text }) => text);
  const grounds = mind.view.findings.filter(
    ({ sureness, sourceKind }) => sureness !== 'rumour' && sourceKind !== 'card',
  );
  const facts = grounds.filter(({ sureness }) => sureness === 'sure');
  const isForFacts = wordsOf(mind).asksForFacts.test(label);
  return [...answersTo(`${label} ${help}`, textsOf(grounds)), ...(isForFacts ? textsOf(facts) : [])];
}

/** What is said before the press: nothing about people, something about what is done. */
export function pressAnswer(mind: Mind, { press, lines }: PressView): string {
  const words = wordsOf(mind);
  const text = mind.traits.blames ? words.pressSharply : choose(mind, words.press, `${press} ${lines.length}`);
  return `${text} (bot)`;
}

/** The title of an item as it is quoted. */
export function titleOf({ title }: ItemView): string {
  return title.replaceAll(/[“”"]/g, '');
}

function letter(mind: Mind, dear: string, body: string): string {
  return signed(mind, `${dear}\n\n${body}\n\n${teamName(mind, mind.me.team)}`);
}

const WORDS: Record<Mind['stage']['scenario']['language'], BotWords> = { nl: dutch, en: english };

function wordsOf({ stage }: Mind): BotWords {
  return WORDS[stage.scenario.language];
}

function quoted(item: ItemView): string {
  return `“${titleOf(item)}”`;
}

function withSentence(mind: Mind, item: ItemView, text: string): string {
  const sentence = mind.prompter?.sentence(mind, item);
  return sentence === undefined ? text : `${text} ${sentence}`;
}

function choose(mind: Mind, texts: readonly string[], thing: string): string {
  return texts[Math.floor(lean(mind, 'words', thing) * texts.length)] ?? '';
}
