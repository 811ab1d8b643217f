import type { Scenario } from '../../shared/scenario/scenario.ts';
import type { Slug } from '../../shared/vocabulary/ids.ts';
import { Lexicon } from './lexicon.ts';
import { remembered } from './remembered.ts';
import { stemsOf, withoutPadding } from './stems.ts';

// A frozen scenario never changes, so its words are brought to their stems once. One text is looked through
// for what it does to the one spoken to, to the town and to the story, and bots say the same things often.
const known = new WeakMap<Scenario, (text: string) => Slug[]>();
const MOST_TEXTS = 2_000;

/** The topics a text is about: those of which a word or phrase stands in it, whatever its endings and padding. */
export function topicsIn(scenario: Scenario, text: string): readonly Slug[] {
  if (scenario.topics.length === 0) return [];
  const before = known.get(scenario);
  if (before) return before(text);
  const lexicon = new Lexicon(scenario.topics.map(({ id, words }) => ({ topic: id, phrases: words.map(stemsOf) })));
  const find = remembered(MOST_TEXTS, (one) => {
    const stems = stemsOf(one);
    const bare = withoutPadding(stems);
    return bare.length === stems.length ? lexicon.topicsIn(stems) : lexicon.topicsIn(stems, bare);
  });
  known.set(scenario, find);
  return find(text);
}
