import type { Slug } from '../../shared/vocabulary/ids.ts';
import { remembered } from './remembered.ts';

/** A word of this length may have one slip of the pen. */
const LONG_WORD = 7;
/** Players use few different words; beyond this many the memory of them starts anew. */
const MOST_REMEMBERED = 20_000;

type Phrase = readonly string[];
type Use = { order: number; phrase: Phrase };

/** The words of all topics by their stems, made once, so that a text is looked through only once. */
export class Lexicon {
  readonly #topics: readonly Slug[];
  /** By the first word of each phrase. */
  readonly #uses = new Map<string, Use[]>();
  /** For each stem that somebody wrote: the words of the lexicon that it may be, and the phrases they begin. */
  readonly #meant = remembered(MOST_REMEMBERED, (stem) => this.#alike(stem));
  readonly #begun = remembered(MOST_REMEMBERED, (stem) =>
    this.#meant(stem).flatMap((word) => this.#uses.get(word) ?? []),
  );
  readonly #words: readonly string[];

  constructor(meanings: readonly { topic: Slug; phrases: readonly Phrase[] }[]) {
    this.#topics = meanings.map(({ topic }) => topic);
    for (const [order, { phrases }] of meanings.entries()) {
      for (const phrase of phrases) {
        const [first] = phrase;
        if (first !== undefined) this.#uses.set(first, [...(this.#uses.get(first) ?? []), { order, phrase }]);
      }
    }
    this.#words = [...new Set(meanings.flatMap(({ phrases }) => phrases.flat()))];
  }

  /** The topics of which a phrase stands in one of these readings of a text, in the order in which they were written. */
  topicsIn(...readings: readonly (readonly string[])[]): Slug[] {
    const found = new Set<number>();
    for (const stems of readings) this.#addTo(found, stems);
    return this.#topics.filter((_topic, order) => found.has(order));
  }

  #addTo(found: Set<number>, stems: readonly string[]): void {
    for (const [from, stem] of stems.entries()) {
      for (const { order, phrase } of this.#begun(stem)) if (this.#follows(stems, from, phrase)) found.add(order);
    }
  }

  #follows(stems: readonly string[], from: number, phrase: Phrase): boolean {
    return phrase.every((word, index) => index === 0 || this.#meant(stems[from + index] ?? '').includes(word));
  }

  #alike(stem: string): readonly string[] {
    return this.#words.filter((word) => stem === word || (word.length >= LONG_WORD && isOneSlip(stem, word)));
  }
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
