import { expect, it } from 'vitest';
import { Line } from '../../shared/scenario/conversation.ts';
import { aStoryScenario } from '../../tests/support/a-story-scenario.ts';
import { lineAbout } from './line-about.ts';

// Topics: "spijt" is heard in sorry, "dossier" in dossier and "afvoer" in schoorsteen.
const scenario = aStoryScenario();
const line = (id: string, say: string, topics: string[] = []) => Line.parse({ id, say, answer: 'Ja.', topics });
const heard = (open: Line[], text: string) => lineAbout(scenario, open, text)?.id;

it('[CA26] more topics count before the order of the lines, and before words in common', () => {
  const open = [line('sorry', 'Sorry, mag ik het even zien?', ['spijt']), line('beide', 'Dag.', ['spijt', 'dossier'])];
  expect(heard(open, 'Sorry, mag ik het dossier zien?')).toBe('beide');
});

it('[CA26] with as many topics, words in common count before the order of the lines', () => {
  const open = [line('een', 'Wie heeft het?', ['dossier']), line('twee', 'Mag de buurvrouw het lezen?', ['dossier'])];
  expect(heard(open, 'Leest de buurvrouw dat dossier?')).toBe('twee');
  expect(heard(open, 'Het dossier dan?')).toBe('een');
});

it.each([
  ['other endings', 'Brengt de buurvrouw de sleutels?'],
  ['politeness and padding', 'Heeft jouw buurvrouw nou eigenlijk die sleutel?'],
])('[CA27] without a topic it is the line that says about the same, with %s', (_how, text) => {
  const open = [line('bus', 'Gaat er nog een bus?'), line('sleutel', 'Heeft uw buurvrouw de sleutel?')];
  expect(heard(open, text)).toBe('sleutel');
});

it.each([
  ['one word in common', 'De sleutel!'],
  ['much else in it', 'De buurvrouw verloor gisteren bij regen haar fiets, haar jas en haar sleutel.'],
  ['a denial that the line does not have', 'De buurvrouw krijgt geen sleutel.'],
  ['only words that stand anywhere', 'Heeft u die ook?'],
])('[CA27] no line is guessed from words with %s', (_how, text) => {
  expect(heard([line('sleutel', 'Heeft uw buurvrouw de sleutel?')], text)).toBeUndefined();
});

it('[CA27] no line is guessed when two say as much of it', () => {
  const open = [line('een', 'Heeft uw buurvrouw de sleutel?'), line('twee', 'Wil uw buurvrouw een sleutel?')];
  expect(heard(open, 'Die sleutel van de buurvrouw?')).toBeUndefined();
});

it('[CA28] who asks after somebody is not heard as asking after somebody else, whoever is greeted', () => {
  const aged = (id: string, name: string) => ({ ...(scenario.actors[0] ?? expect.fail('nobody')), id, name, age: 9 });
  const people = { ...scenario, actors: [aged('noa', 'Noa Sol'), aged('yaro', 'Yaro Brug'), aged('juf', 'Lot Berg')] };
  const open = [line('noa', 'Heeft Noa spijt?', ['spijt']), line('wie', 'Wie heeft spijt?', ['spijt'])];
  const asked = (text: string) => lineAbout(people, open, text, 'juf')?.id;
  expect(asked('Dag Lot, sorry, heeft yaro spijt?')).toBe('wie');
  expect(asked('Dag Lot, sorry, heeft noa spijt?')).toBe('noa');
  expect(asked('Dag Lot, sorry!')).toBe('noa');
});
