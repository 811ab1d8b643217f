import type { Scenario } from '../scenario.ts';
import type { Check, Found, Path } from './check.ts';
import { dialoguesOf } from './conversation-of.ts';

type Written = { text: unknown; path: Path };

/** What stands there twice, but for capitals and spaces: mostly a copy that was to become something else. */
export const findCopies: Check = (scenario) => [
  ...twice('Deze inject heeft dezelfde inhoud', injects(scenario)),
  ...twice('Deze regel zegt hetzelfde', rules(scenario)),
  ...scenario.decisions.flatMap(({ options }, i) =>
    twice('Deze optie heet hetzelfde', labels(options, ['decisions', i, 'options'])),
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
  ...scenario.forms.flatMap(({ fields, criteria }, i) => [
    ...twice('Dit veld heet hetzelfde', labels(fields, ['forms', i, 'fields'])),
    ...fields.flatMap(({ options }, j) =>
      twice('Deze keuze heet hetzelfde', labels(options, ['forms', i, 'fields', j, 'options'])),
    ),
    ...twice('Dit criterium heet hetzelfde', labels(criteria, ['forms', i, 'criteria'])),
  ]),
  ...scenario.press.flatMap(({ criteria }, i) =>
    twice('Dit criterium heet hetzelfde', labels(criteria, ['press', i, 'criteria'])),
  ),
  ...twice(
    'Dit ruisbericht is hetzelfde',
    scenario.noise.map(({ text }, i) => ({ text, path: ['noise', i, 'text'] })),
  ),
  ...twice(
    'Dit team heet in het kort hetzelfde',
    scenario.teams.map(({ short }, i) => ({ text: short, path: ['teams', i, 'short'] })),
  ),
  ...twice(
    'Dit team heet hetzelfde',
    scenario.teams.map(({ name }, i) => ({ text: name, path: ['teams', i, 'name'] })),
  ),
];

function labels(things: readonly { label: string }[], at: Path): Written[] {
  return things.map(({ label }, i) => ({ text: label, path: [...at, i, 'label'] }));
}

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
