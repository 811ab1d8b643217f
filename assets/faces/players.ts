import { DARK, HAIR, type Portrait, SKIN } from './portrait.ts';

/** Portraits a student may be given: adults in their twenties, none of them a type. */
export const PLAYERS: Record<string, Portrait> = {
  'speler-1': { head: 'hijab', lines: '1f4a4d', skin: SKIN.tan, clothing: '3d8a86', expressions: ['calm'] },
  'speler-2': { head: 'turban', beard: 'full2', skin: SKIN.tan, clothing: '2f5d9b', expressions: ['calm'] },
  'speler-3': { head: 'bangs', hair: HAIR.blond, skin: SKIN.fair, clothing: 'a8485a', expressions: ['calm'] },
  'speler-4': { head: 'short2', skin: SKIN.deep, clothing: 'c9a13b', expressions: ['calm'] },
  'speler-5': { head: 'longCurly', lines: DARK.brown, skin: SKIN.brown, clothing: '4f7f5c', expressions: ['calm'] },
  'speler-6': {
    head: 'short4',
    hair: HAIR.copper,
    beard: 'full4',
    skin: SKIN.fair,
    clothing: '3f5f8a',
    expressions: ['calm'],
  },
  'speler-7': { head: 'medium3', skin: SKIN.fair, clothing: '7a5fa0', expressions: ['calm'] },
  'speler-8': { head: 'twists', glasses: 'glasses3', skin: SKIN.brown, clothing: '7d3f3a', expressions: ['calm'] },
  'speler-9': { head: 'bun', lines: DARK.auburn, skin: SKIN.rosy, clothing: '2f6f73', expressions: ['calm'] },
  'speler-10': { head: 'dreads2', skin: SKIN.deep, clothing: 'd08a4e', expressions: ['calm'] },
  'speler-11': { head: 'short3', lines: DARK.brown, skin: SKIN.olive, clothing: '5a6f3f', expressions: ['calm'] },
  'speler-12': { head: 'short5', lines: DARK.chestnut, skin: SKIN.rosy, clothing: '6b6f7a', expressions: ['calm'] },
  'speler-13': {
    head: 'mediumBangs2',
    lines: DARK.chestnut,
    skin: SKIN.tan,
    clothing: 'b0623c',
    expressions: ['calm'],
  },
  'speler-14': { head: 'flatTop', skin: SKIN.brown, clothing: '46618f', expressions: ['calm'] },
};
