import type { Line } from '../../shared/scenario/conversation.ts';
import type { Scenario } from '../../shared/scenario/scenario.ts';
import type { Slug } from '../../shared/vocabulary/ids.ts';

type People = ReadonlyMap<string, readonly Slug[]>;

const known = new WeakMap<Scenario, People>();

/** The people who are named in a text: by a first name however written, by a surname with its capital. */
export function namedIn(scenario: Scenario, text: string): readonly Slug[] {
  return wordsOf(text).flatMap((word) => called(scenario, word));
}

/** The people a line is about: its sentence names them, or a word of its topics is nothing but their name. */
export function namedBy(scenario: Scenario, { say, topics }: Line): readonly Slug[] {
  const words = scenario.topics.flatMap(({ id, words }) => (topics.includes(id) ? words : []));
  const names = words.filter((word) => wordsOf(word).every((one) => called(scenario, one).length > 0));
  return [say, ...names].flatMap((text) => namedIn(scenario, text));
}

function called(scenario: Scenario, word: string): readonly Slug[] {
  const people = known.get(scenario) ?? peopleOf(scenario);
  known.set(scenario, people);
  return people.get(word) ?? people.get(word.toLowerCase()) ?? [];
}

function wordsOf(text: string): readonly string[] {
  return text.match(/\p{L}+/gu) ?? [];
}

// "Slot" and "Groen" are surnames, "slot" and "groen" are not; who is not a person has no age.
function peopleOf({ actors }: Scenario): People {
  const people = new Map<string, Slug[]>();
  for (const { id, name, age } of actors) {
    if (age === undefined) continue;
    const [first = '', ...others] = name.match(/\p{Lu}[\p{L}-]+/gu) ?? [];
    for (const key of [...wordsOf(first.toLowerCase()), ...others]) people.set(key, [...(people.get(key) ?? []), id]);
  }
  return people;
}
