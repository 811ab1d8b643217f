import type { Scenario } from '../scenario.ts';
import type { Check, Found, Path } from './check.ts';
import { dialoguesOf } from './conversation-of.ts';

type Written = { text: unknown; path: Path };

/** What stands there twice, but for capitals and spaces: mostly a copy that was to become something else. */
export const findCopies: Check = (scenario) => [
  ...twice('Deze inject heeft dezelfde inhoud', injects(scenario)),
  ...twice('Deze regel zegt hetzelfde', rules(scenario)),
  ...scenario.decisions.flatMap(({ options }, i) =>
    twice(
      'Deze optie heet hetzelfde',
      options.map(({ label }, j) => ({ text: label, path: ['decisions', i, 'options', j, 'label'] })),
    ),
  ),
  ...dialoguesOf(scenario).flatMap(({ conversation, path }) =>
    twice(
      'Deze gespreksregel zegt hetzelfde',
      conversation.lines.flatMap(({ say, when }, j) =>
        // Another answer to the same words may wait for something.
        when === undefined ? [{ text: say, path: [...path, 'lines', j, 'say'] }] : [],
      ),
    ),
  ),
  ...twice(
    'Deze persoon heet hetzelfde',
    scenario.actors.map(({ name }, i) => ({ text: name, path: ['actors', i, 'name'] })),
  ),
  ...twice(
    'Deze plaats heet hetzelfde',
    scenario.places.map(({ name }, i) => ({ text: name, path: ['places', i, 'name'] })),
  ),
  ...twice(
    'Dit feit is hetzelfde',
    scenario.facts.map(({ text }, i) => ({ text, path: ['facts', i, 'text'] })),
  ),
  ...twice(
    'Dit onderwerp heeft dezelfde woorden',
    scenario.topics.map(({ words }, i) => ({ text: words, path: ['topics', i, 'words'] })),
  ),
  ...scenario.press.flatMap(({ questions }, i) =>
    twice(
      'Deze persvraag is dezelfde',
      questions.flatMap(({ text, team, when }, j) =>
        when === undefined ? [{ text: [text, team], path: ['press', i, 'questions', j, 'text'] }] : [],
      ),
    ),
  ),
  ...twice(
    'Dit team heet hetzelfde',
    scenario.teams.map(({ name }, i) => ({ text: name, path: ['teams', i, 'name'] })),
  ),
];

function injects({ injects: all }: Scenario): Written[] {
  return all.map(({ title, content, from, to, variants, group }, i) => ({
    // Of a group only one comes.
    text: [title, content, from, to, variants, group],
    path: ['injects', i, 'id'],
  }));
}

function rules({ rules: all }: Scenario): Written[] {
  return all.map(({ when, effects }, i) => ({ text: [when, effects], path: ['rules', i, 'id'] }));
}

function twice(what: string, all: readonly Written[]): Found[] {
  const seen = new Map<string, number>();
  return all.flatMap(({ text, path }, i) => {
    const key = JSON.stringify(text, (_key, value) => (typeof value === 'string' ? plain(value) : value));
    const before = seen.get(key);
    if (before === undefined) {
      seen.set(key, i);
      return [];
    }
    const message = `${what} als nummer ${before + 1} van dezelfde lijst.`;
    return [{ code: 'copied', path, message, remedy: 'Schrijf wat hier anders is, of haal een van de twee weg.' }];
  });
}

function plain(text: string): string {
  return text.trim().replace(/\s+/g, ' ').toLowerCase();
}
