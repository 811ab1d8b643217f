import type { Expression } from './expressions.ts';
import type { Peep } from './peep.ts';

/** One person and the moods that are shipped of her, the resting one first. */
export type Portrait = Peep & { expressions: readonly [Expression, ...Expression[]] };

/** Skin tones, light to deep; deep enough to be true, light enough for black lines to stay readable. */
export const SKIN = {
  fair: 'fbdcc4',
  rosy: 'f3c6a5',
  olive: 'e2ac7c',
  tan: 'cf9463',
  brown: 'ab6f45',
  deep: '8b5737',
} as const;

export const HAIR = {
  white: 'e6e2dc',
  grey: 'bdb8b0',
  steel: '8f8d8b',
  ash: 'a8926f',
  blond: 'd9b36a',
  copper: 'b5623a',
  brown: '6b4630',
} as const;

/** Dark hair that is not black; also the colour of the head's lines in drawings with filled hair. */
export const DARK = { brown: '3d281b', auburn: '5a2b1a', chestnut: '4a3020', grey: '55524f' } as const;

/** The moods of people who are heard in pain or in conflict, against the two of those who are not. */
export const FULL = ['calm', 'concerned', 'serious'] as const;
export const PLAIN = ['calm', 'concerned'] as const;
