import type { CallView } from '../../../../shared/view/session-view.ts';
import type { Slug } from '../../../../shared/vocabulary/ids.ts';
import { lean, type Mind } from '../../../bots/mind.ts';
import type { Speech } from '../../../bots/prompter.ts';
import { isMeant } from '../aims/wishes.ts';
import { insightOf, WISE } from './insight.ts';
import type { Knowledge } from './knowledge.ts';
import { lineKey, type WrittenLine } from './lore.ts';
import { pull } from './pull.ts';
import { sentenceAbout, someTopic } from './texts.ts';

/** How strongly the best or the worst is preferred by who plays very well or very badly. */
const PREFERENCE = 1.2;
/** Who plays well asks on: so many lines more. */
const MORE_LINES = 4;
/** A meter that is to move outweighs what is good or bad. */
const AIMED = 10;

/** What this player says next in a conversation with an actor. */
export function chooseSpeech(knowledge: Knowledge, mind: Mind, call: CallView): Speech {
  const offered = call.offers.flatMap((offer) => knowledge.lore.lines.get(lineKey(offer)) ?? []);
  const aimed = aimedSpeech(knowledge, mind, call, offered);
  if (aimed) return aimed;
  const said = call.lines.filter(({ speaker }) => speaker.kind === 'player').length;
  const mood = `${call.id} ${said}`;
  const isWaiting = knowledge.wishes.wanted('say line').some(({ inject }) => inject === offered[0]?.of);
  if (!isWaiting) {
    if (said >= mind.traits.lines + insightOf(knowledge, mind) * MORE_LINES) return 'goodbye';
    const own =
      lean(mind, 'own words', mood) < mind.traits.ownWords ? ownWords(knowledge, mind, call, mood) : undefined;
    if (own) return own;
  }
  const line = weighed(knowledge, mind, offered, mood);
  return line === undefined ? 'goodbye' : { line };
}

/** A line that is aimed at, or words about a topic that is. */
function aimedSpeech(
  knowledge: Knowledge,
  mind: Mind,
  call: CallView,
  offered: readonly WrittenLine[],
): Speech | undefined {
  const { wishes } = knowledge;
  const aimed = offered.find(({ of, line }) =>
    wishes.wanted('say line').some((deed) => deed.inject === of && deed.line === line.id),
  );
  if (aimed) return { line: aimed.line.id };
  const actor = actorOf(call);
  const topics = wishes.wanted('speak of').filter(({ to, by }) => to === actor && isMeant(by, mind.me));
  const texts = topics.map(({ topic }) => sentenceAbout(knowledge, topic));
  const text = texts.find((one) => !call.lines.some((line) => line.text === one));
  return text === undefined ? undefined : { text };
}

function ownWords(knowledge: Knowledge, mind: Mind, call: CallView, mood: string): Speech | undefined {
  const topic = someTopic(knowledge, mind, { party: actorOf(call) ?? '', thing: mood });
  return topic === undefined ? undefined : { text: sentenceAbout(knowledge, topic) };
}

/** One of the lines, the better ones sooner for who plays well and the worse ones for who does not. */
function weighed(knowledge: Knowledge, mind: Mind, offered: readonly WrittenLine[], mood: string): Slug | undefined {
  const { lore, wishes } = knowledge;
  const insight = insightOf(knowledge, mind);
  const weights = offered.map((written) => {
    const { of, line } = written;
    const isShunned = wishes.shunned('say line').some((deed) => deed.inject === of && deed.line === line.id);
    const aimed = AIMED * pull(knowledge, line.effects);
    const worth = lore.worthOf(written);
    // Who plays well says nothing that does harm.
    if (isShunned || (insight >= WISE && worth + aimed < 0)) return 0;
    return Math.exp(PREFERENCE * (worth * (2 * insight - 1) + aimed));
  });
  let left = lean(mind, 'line', mood) * weights.reduce((sum, weight) => sum + weight, 0);
  for (const [index, weight] of weights.entries()) {
    left -= weight;
    if (left < 0) return offered[index]?.line.id;
  }
  return undefined;
}

function actorOf({ from, toActor }: CallView): Slug | undefined {
  return from.kind === 'actor' ? from.id : toActor;
}
