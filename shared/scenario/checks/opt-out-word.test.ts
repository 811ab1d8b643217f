import { expect, it } from 'vitest';
import { aScenario } from '../../../tests/support/a-scenario.ts';
import { findUnfitOptOutWord } from './opt-out-word.ts';

const found = (optOutWord: string) => findUnfitOptOutWord(aScenario({ optOutWord })).map(({ path }) => path.join('.'));

it('[RO6] the agreed word has something in it that can be heard', () => {
  expect(['?!', '—'].map(found)).toEqual([['optOutWord'], ['optOutWord']]);
  expect(['Anker', 'Rode kaart', 'stop-nu', 'Één', 'rood7'].map(found)).toEqual([[], [], [], [], []]);
});

it('[RO6] the agreed word is in no line that players choose', () => {
  expect(found('precies').join()).toMatch(/^injects\.3\..*\.say$/);
  expect(found('precie')).toEqual([]);
});
