import { stemmer } from '@orama/stemmers/dutch';
import type { Scenario } from '../../shared/scenario/scenario.ts';
import type { Slug } from '../../shared/vocabulary/ids.ts';
import { Lexicon } from './lexicon.ts';

// A frozen scenario never changes, so its words are brought to their stems once.
const known = new WeakMap<Scenario, Lexicon>();

/** The topics a text is about: those of which a word or phrase stands in it, whatever its endings. */
export function topicsIn(scenario: Scenario, text: string): Slug[] {
  return scenario.topics.length === 0 ? [] : lexiconOf(scenario).topicsIn(stemsOf(text));
}

function lexiconOf(scenario: Scenario): Lexicon {
  const before = known.get(scenario);
  if (before) return before;
  const lexicon = new Lexicon(scenario.topics.map(({ id, words }) => ({ topic: id, phrases: words.map(stemsOf) })));
  known.set(scenario, lexicon);
  return lexicon;
}

// The Dutch of one lesson is a few thousand words, said over and over.
const stems = new Map<string, string>();
const MOST_STEMS = 50_000;

function stemsOf(text: string): string[] {
  const plain = text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();
  return (plain.match(/[\p{L}\p{N}]+/gu) ?? []).map(stemOf);
}

function stemOf(word: string): string {
  const before = stems.get(word);
  if (before !== undefined) return before;
  if (stems.size >= MOST_STEMS) stems.clear();
  const stem = stemmer(word);
  stems.set(word, stem);
  return stem;
}
