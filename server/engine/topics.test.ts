import { expect, it } from 'vitest';
import { aStoryScenario } from '../../tests/support/a-story-scenario.ts';
import { topicsIn } from './topics.ts';

// Of the words of this scenario "dossier" has seven letters, so it is long, and "afvoer" has six.
const scenario = aStoryScenario();

it.each([
  ['another letter', 'Let op koolmonoxyde!', 'afvoer'],
  ['a letter too many', 'De schoorssteen.', 'afvoer'],
  ['a letter too few', 'Waar is het dosier?', 'dossier'],
  ['two letters that changed places', 'De schoosrteen.', 'afvoer'],
  ['capitals', 'DE AFVOER', 'afvoer'],
  ['accents', 'De afvóér.', 'afvoer'],
  ['another ending', 'Twee dossiers.', 'dossier'],
  ['two words in a row', 'Haar medische gegevens.', 'dossier'],
  ['a word between that only fills up', 'Het spijt nou eigenlijk ons.', 'spijt'],
])('[CO10] words are recognised with %s', (_slip, text, topic) => {
  expect(topicsIn(scenario, text)).toEqual([topic]);
});

it.each([
  ['two slips of the pen', 'Let op kolmonoxyde!'],
  ['a slip in a short word', 'De afvoor.'],
  ['two words that stand apart', 'Medische hulp en gegevens.'],
  ['the first of two words alone', 'Medische hulp.'],
])('[CO10] words are not recognised with %s', (_slip, text) => {
  expect(topicsIn(scenario, text)).toEqual([]);
});

it('[CO10] words that a program knows by name are words like any other', () => {
  const scenario = aStoryScenario();
  for (const text of ['constructor', 'toString, hasOwnProperty en __proto__'])
    expect(topicsIn(scenario, text)).toEqual([]);
});
