import type { OfferedField } from '../../../../shared/session/events/forms.ts';
import type { ItemView } from '../../../../shared/view/session-view.ts';
import type { FormView, PressView } from '../../../../shared/view/story-view.ts';
import type { Slug } from '../../../../shared/vocabulary/ids.ts';
import { lean, type Mind } from '../../../bots/mind.ts';
import { isMeant } from '../aims/wishes.ts';
import { insightOf } from './insight.ts';
import type { Knowledge } from './knowledge.ts';

/** Share of what is written in which one comes to the point. */
const TO_THE_POINT = 0.6;
/** Shares of what is answered and written badly that does harm; the rest is only empty. */
const UNWISE = 0.7;
const BLUNDERS = 0.3;

/** A sentence that is about this topic, in one of the author's own words for it. */
export function sentenceAbout({ lore }: Knowledge, topic: Slug): string {
  const [word = topic] = lore.words.get(topic) ?? [];
  return `Het gaat ons ook over: ${word}.`;
}

/** What goes in a field of a paper: the good example, or something poor. */
export function writeField(knowledge: Knowledge, mind: Mind, paper: FormView, field: OfferedField): string | undefined {
  const { scenario, wishes } = knowledge;
  const form = scenario.forms.find(({ id }) => id === paper.form);
  const example = form?.fields.find(({ id }) => id === field.id)?.example ?? '';
  const isHere = (deed: { form: Slug; field?: Slug | undefined; team?: Slug | undefined }) =>
    deed.form === paper.form && (deed.field ?? field.id) === field.id && (deed.team ?? mind.me.team) === mind.me.team;
  const topics = wishes
    .wanted('write')
    .filter(isHere)
    .flatMap(({ topic }) => topic ?? []);
  const isToShine = wishes.wanted('score').some(isHere);
  const isToFail = wishes.shunned('score').some(isHere) || wishes.shunned('write').some(isHere);
  const isGood =
    isToShine || (!isToFail && lean(mind, 'good', `${paper.form} ${field.id}`) < insightOf(knowledge, mind));
  if (field.kind !== 'text' && field.kind !== 'line') return isGood ? example : undefined;
  return [
    isGood ? example : poorText(knowledge, mind, `${paper.form} ${field.id}`),
    ...topics.map((topic) => sentenceAbout(knowledge, topic)),
  ].join(' ');
}

/** What is said before the press: the good example, something unwise, or what the bot says by itself. */
export function answerPress(knowledge: Knowledge, mind: Mind, { press, lines }: PressView): string | undefined {
  const last = lines.at(-1);
  const question = last && knowledge.lore.questions.get(last.text);
  if (!question) return undefined;
  const thing = `${press} ${lines.length}`;
  const here = knowledge.wishes.wanted('tell press').filter((deed) => deed.press === press);
  const topics = here.map(({ topic }) => topic).filter((topic) => question.weighs.some((one) => one.topic === topic));
  if (topics.length > 0) return topics.map((topic) => sentenceAbout(knowledge, topic)).join(' ');
  if (lean(mind, 'good', thing) < insightOf(knowledge, mind)) return question.example;
  const weighed = question.weighs[Math.floor(lean(mind, 'weighed', thing) * question.weighs.length)];
  return weighed && lean(mind, 'unwise', thing) < UNWISE ? sentenceAbout(knowledge, weighed.topic) : undefined;
}

/** A sentence to the point in what is written about an item. */
export function writeSentence(knowledge: Knowledge, mind: Mind, { id, from }: ItemView): string | undefined {
  const party = from.kind === 'actor' ? from.id : from.team;
  const aimed = knowledge.wishes.wanted('speak of').filter((deed) => deed.to === party && isMeant(deed.by, mind.me));
  if (aimed.length > 0) return aimed.map(({ topic }) => sentenceAbout(knowledge, topic)).join(' ');
  if (lean(mind, 'to the point', id) >= TO_THE_POINT) return undefined;
  const topic = someTopic(knowledge, mind, { party, thing: id });
  return topic === undefined ? undefined : sentenceAbout(knowledge, topic);
}

/** A topic that means something to this actor or team. Who does not know better takes any, and the harm of it. */
export function someTopic(
  knowledge: Knowledge,
  mind: Mind,
  { party, thing }: { party: Slug; thing: string },
): Slug | undefined {
  const { lore, scenario, wishes } = knowledge;
  const isWise = lean(mind, 'wise', thing) < 0.3 + 0.7 * insightOf(knowledge, mind);
  const here = lore.sayings.get(party) ?? [];
  const topics = isWise
    ? here.filter(({ worth }) => worth >= 0).map(({ topic }) => topic)
    : [...here.map(({ topic }) => topic), ...scenario.topics.map(({ id }) => id)];
  const open = topics.filter((topic) => !wishes.shunned('speak of').some((deed) => deed.topic === topic));
  return open[Math.floor(lean(mind, 'topic', thing) * open.length)];
}

function poorText(knowledge: Knowledge, mind: Mind, thing: string): string {
  const { topics } = knowledge.scenario;
  const topic = topics[Math.floor(lean(mind, 'poor', thing) * topics.length)];
  const isBlunder = topic && lean(mind, 'blunder', thing) < BLUNDERS;
  return isBlunder ? sentenceAbout(knowledge, topic.id) : 'Nog niet bekend.';
}
