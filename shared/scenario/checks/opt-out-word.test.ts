import { expect, it } from 'vitest';
import { aScenario } from '../../../tests/support/a-scenario.ts';
import { findUnfitOptOutWord } from './opt-out-word.ts';

const found = (optOutWord: string) => findUnfitOptOutWord(aScenario({ optOutWord })).map(({ path }) => path.join('.'));

it('[RO6] the agreed word is one word, as it is heard in what people write', () => {
  expect(['Rode kaart', 'Anker!', 'stop-nu', ' Anker'].map(found)).toEqual(Array(4).fill(['optOutWord']));
  expect(['Anker', 'ANKER', 'Één', 'rood7'].map(found)).toEqual([[], [], [], []]);
});

it('[RO6] the agreed word is in no line that players choose', () => {
  expect(found('precies').join()).toMatch(/^injects\.3\..*\.say$/);
  expect(found('precie')).toEqual([]);
});
