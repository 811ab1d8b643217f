import { stemmer } from '@orama/stemmers/dutch';
import type { Scenario } from '../../shared/scenario/scenario.ts';
import type { Slug } from '../../shared/vocabulary/ids.ts';

/** A word of this length may have one slip of the pen. */
const LONG_WORD = 7;

type Phrase = readonly string[];
type Meaning = { topic: Slug; phrases: readonly Phrase[] };

// A frozen scenario never changes, so its words are brought to their stems once.
const known = new WeakMap<Scenario, readonly Meaning[]>();

/** The topics a text is about: those of which a word or phrase stands in it, whatever its endings. */
export function topicsIn(scenario: Scenario, text: string): Slug[] {
  const meanings = meaningsOf(scenario);
  if (meanings.length === 0) return [];
  const stems = stemsOf(text);
  return meanings.flatMap(({ topic, phrases }) => (phrases.some((phrase) => contains(stems, phrase)) ? [topic] : []));
}

function meaningsOf(scenario: Scenario): readonly Meaning[] {
  const before = known.get(scenario);
  if (before) return before;
  const meanings = scenario.topics.map(({ id, words }) => ({ topic: id, phrases: words.map(stemsOf) }));
  known.set(scenario, meanings);
  return meanings;
}

function stemsOf(text: string): string[] {
  const plain = text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();
  return (plain.match(/[\p{L}\p{N}]+/gu) ?? []).map((word) => stemmer(word));
}

function contains(stems: readonly string[], phrase: Phrase): boolean {
  if (phrase.length === 0) return false;
  return stems.some((_stem, from) => phrase.every((word, index) => isAlike(stems[from + index], word)));
}

function isAlike(written: string | undefined, word: string): boolean {
  if (written === undefined || written === word) return written === word;
  return word.length >= LONG_WORD && isOneSlip(written, word);
}

// One letter too many, too few or another one, or two that changed places.
function isOneSlip(written: string, word: string): boolean {
  if (Math.abs(written.length - word.length) > 1) return false;
  let start = 0;
  while (start < word.length && written[start] === word[start]) start++;
  const rest = (text: string, skip: number) => text.slice(start + skip);
  return (
    rest(written, 1) === rest(word, 1) ||
    rest(written, 1) === rest(word, 0) ||
    rest(written, 0) === rest(word, 1) ||
    (written[start] === word[start + 1] && written[start + 1] === word[start] && rest(written, 2) === rest(word, 2))
  );
}
