import { remembered } from '../engine/remembered.ts';
import type { Told } from './told.ts';

/** How long a sentence on a board is: longer is a story, shorter says little. */
const LENGTH = { good: 40, least: 24, most: 180 } as const;

const NOT_AN_END = /(?<!(?:^|[\s.(])(?:\p{Lu}|dr|mr|mw|mevr|dhr|mrs|ms|nr|blz|bijv|incl)\.)/u;
const NEXT = /(?<=[.!?…]["”’)]?)\s+(?=["“‘(@]?[\p{Lu}\d])/u;
const BETWEEN = new RegExp(`${NOT_AN_END.source}${NEXT.source}`, 'u');

const ENDS = /[.!…]["”’)]*$/;
const GREETING =
  /^(beste|dag|hallo|halo|hoi|hé|hey|hi|hello|dear|lieve|geachte|goe(de|i|ie)[mnda]\w+|good (morning|afternoon|evening))\b/i;
const ONLY_A_WORD = /^(sorry|ja|nee|momentje|oh?|hè|nou|yes|no|well|one moment)\b/i;
const ORDER =
  /^(zet|vertel|zoek|neem|vraag|schrijf|lees|kijk|bel|doe|ga|geef|laat|onderzoek|noem|loop|pak|tel|begin|wacht|stuur|denk|zorg|houd|let|tell|look|take|ask|write|read|phone|call|do|go|give|let|find|name|walk|count|begin|wait|send|think|keep|put)\b|, (schrijf|bel|vraag|zeg) dan\b/i;
const THANKS_OR_GOODBYE = /\b(dank\w*|bedank\w*|thanks?|groet\w*|tot (ziens|straks|zo)|regards|goodbye|speaking)\b/i;
const EMPTY = [GREETING, ONLY_A_WORD, ORDER, THANKS_OR_GOODBYE];
const TO_THE_READER = /\b(je|jij|jou|jouw|jullie|u|uw|you|your|yours)\b/i;
const OF_THE_SPEAKER = /\b(ik|mij|mijn|wij|we|ons|onze|my|our|us)\b|\bI\b/i;
// What such a sentence is about stands in the one before it.
const POINTS_BACK =
  /^(“|dat|dit|die|deze|daar|hier|het|hij|zij|ze|en|maar|dan|of|dus|that|this|those|it|he|she|they|and|but|then|so)(?!\p{L})/iu;
const COUNTS =
  /\d+([.,:]\d+)*|\b(twee|drie|vier|vijf|zes|zeven|acht|negen|tien|elf|twaalf|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|(ma|di|dins|woens|donder|vrij|zater|zon)dag|\w{3,6}day|januari|februari|maart|(week|weken|dagen|maanden|weeks|days|months))\b/gi;
const NAMES = /(?<=[\p{Ll}\d,;] )\p{Lu}\p{Ll}+/gu;

/**
 * The sentence in what was told that says most: one about the case, with names and numbers, and not a greeting,
 * a question or an instruction. Undefined when there is none.
 */
export function tellingSentence(told: readonly Told[], title: string): string | undefined {
  const candidates = told
    .flatMap(({ who, text }) => weighed(text).map((sentence) => ({ who, ...sentence })))
    .filter(({ who, sentence }) => sentence !== title && (who !== undefined || !isPersonal(sentence)));
  const most = Math.max(...candidates.map(({ worth }) => worth));
  const best = candidates.find(({ worth }) => worth === most);
  return best && asSaid(best.sentence, best.who);
}

const MOST_TEXTS = 2_000;
// Many bots read the same texts, in every play anew.
const weighed = remembered(MOST_TEXTS, (text) =>
  sentencesIn(text).map((sentence) => ({ sentence, worth: worthOf(sentence) })),
);

function sentencesIn(text: string): string[] {
  return text
    .split(/\n/)
    .flatMap((line) => line.trim().replaceAll(/\s+/g, ' ').split(BETWEEN))
    .map(closed)
    .filter(carriesSomething);
}

function carriesSomething(sentence: string): boolean {
  const isLine = sentence.length >= LENGTH.least && sentence.length <= LENGTH.most && ENDS.test(sentence);
  return isLine && !sentence.includes('?') && !EMPTY.some((kind) => kind.test(sentence));
}

/** Without a name under it, such a sentence is only an instruction or a role. */
function isPersonal(sentence: string): boolean {
  return TO_THE_READER.test(sentence) || OF_THE_SPEAKER.test(sentence);
}

function asSaid(sentence: string, who: string | undefined): string {
  if (who === undefined || !isPersonal(sentence)) return sentence;
  return `${who}: “${sentence.replaceAll('“', '‘').replaceAll('”', '’')}”`;
}

function worthOf(sentence: string): number {
  return (
    sentence.length / 4 +
    15 * Math.min(2, sentence.match(NAMES)?.length ?? 0) +
    15 * Math.min(3, sentence.match(COUNTS)?.length ?? 0) -
    (sentence.length < LENGTH.good ? 60 : 0) -
    (TO_THE_READER.test(sentence) ? 40 : 0) -
    (POINTS_BACK.test(sentence) ? 25 : 0)
  );
}

/** A sentence cut out of a quotation loses the quote that is left hanging. */
function closed(sentence: string): string {
  const isEven = sentence.split('“').length === sentence.split('”').length;
  return isEven ? sentence : sentence.replaceAll(/[“”]/g, '');
}
