import type { ConditionWords } from './words/clause.ts';

/** What is said of a condition, before it is tied together: a clause, or several that all or any must be so. */
export type Phrase = string | { tie: 'and' | 'or'; parts: readonly Phrase[] };

/** Ties phrases together: leaves out what says nothing or offers the same again, and takes in what is tied the same way. */
export function tied(tie: 'and' | 'or', parts: readonly Phrase[]): Phrase {
  const flat = parts.flatMap((part) => (typeof part !== 'string' && part.tie === tie ? part.parts : [part]));
  const said = flat.filter((part, i) => part !== '' && (tie === 'and' || flat.indexOf(part) === i));
  const [only = ''] = said;
  return said.length < 2 ? only : { tie, parts: said };
}

/** A phrase as one piece of a sentence, in which it can be heard what belongs together. */
export function speak(phrase: Phrase, words: ConditionWords): string {
  if (typeof phrase === 'string') return phrase;
  const { tie, parts } = phrase;
  if (parts.every((part) => typeof part === 'string')) return listed(parts, words[tie]);
  return tie === 'or' ? choice(parts, words) : allOf(parts, words);
}

/** A phrase with something before it that holds for the whole of it. */
export function speakAsOne(phrase: Phrase, words: ConditionWords): string {
  return typeof phrase === 'string' ? phrase : `(${speak(phrase, words)})`;
}

// A choice comes last, so that nothing after it seems to belong to its last part.
function allOf(parts: readonly Phrase[], words: ConditionWords): string {
  const plain = parts.filter((part) => typeof part === 'string');
  const choices = parts.flatMap((part) => (typeof part === 'string' ? [] : [choice(part.parts, words)]));
  const first = plain.length === 0 ? [] : [listed(plain, words.and)];
  return [...first, ...choices].join(`, ${words.and} `);
}

function choice(parts: readonly Phrase[], words: ConditionWords): string {
  return words.either(parts.map((part) => (isMixed(part) ? speakAsOne(part, words) : speak(part, words))));
}

function isMixed(phrase: Phrase): boolean {
  return typeof phrase !== 'string' && phrase.parts.some((part) => typeof part !== 'string');
}

function listed(parts: readonly string[], word: string): string {
  return parts.length < 2 ? (parts[0] ?? '') : `${parts.slice(0, -1).join(', ')} ${word} ${parts.at(-1)}`;
}
