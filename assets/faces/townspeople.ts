import { DARK, FULL, HAIR, PLAIN, type Portrait, SKIN } from './portrait.ts';

/** The people of the flat and the neighbourhood, and the family. */
export const TOWNSPEOPLE: Record<string, Portrait> = {
  joop: {
    head: 'noHair3',
    hair: HAIR.white,
    beard: 'full4',
    nose: 'old',
    skin: SKIN.rosy,
    clothing: '24384f',
    expressions: ['calm', 'tired'],
  },
  ilse: { head: 'grayMedium', hair: HAIR.ash, skin: SKIN.fair, clothing: '2f5d62', expressions: [...FULL, 'tired'] },
  bep: { head: 'grayBun', hair: HAIR.grey, skin: SKIN.fair, clothing: '7b5a86', expressions: FULL },
  tonny: {
    head: 'grayMedium',
    hair: HAIR.white,
    glasses: 'glasses3',
    skin: SKIN.rosy,
    clothing: '5f7d5a',
    expressions: ['calm', 'tired', 'concerned'],
  },
  ronnie: {
    head: 'pomp',
    lines: DARK.brown,
    beard: 'full',
    skin: SKIN.olive,
    clothing: '5b4636',
    expressions: [...FULL, 'smile'],
  },
  daan: {
    head: 'short4',
    hair: HAIR.blond,
    skin: SKIN.fair,
    clothing: '3a3f47',
    expressions: ['calm', 'concerned', 'driven'],
  },
  yasmina: {
    head: 'mediumBangs',
    lines: DARK.brown,
    skin: SKIN.olive,
    clothing: '9a5b4c',
    expressions: ['tired', 'concerned', 'calm'],
  },
  nel: {
    head: 'mediumBangs2',
    hair: HAIR.grey,
    skin: SKIN.rosy,
    clothing: '2f6f73',
    expressions: ['calm', 'smile', 'concerned'],
  },
  ida: {
    head: 'mediumBangs2',
    hair: HAIR.copper,
    skin: SKIN.rosy,
    clothing: 'b5722f',
    expressions: ['calm', 'smile', 'concerned'],
  },
  ger: { head: 'noHair1', beard: 'full4', hair: HAIR.grey, skin: SKIN.fair, clothing: '3c4a3e', expressions: PLAIN },
  samira: { head: 'hijab', lines: '27314f', skin: SKIN.tan, clothing: '5c7f9c', expressions: [...PLAIN, 'tired'] },
};
