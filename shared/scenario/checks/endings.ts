import type { Check } from './check.ts';

/** Endings of which in some play none fits: the last one must have no condition. */
export const findEndingsWithoutElse: Check = ({ endings }) => {
  const last = endings.length - 1;
  if (endings[last]?.when === undefined) return [];
  return [
    {
      code: 'ending-without-else',
      path: ['endings', last, 'when'],
      message: 'Als geen enkele afloop past, eindigt het spel zonder afloop.',
      remedy: 'Zet als laatste een afloop zonder when.',
    },
  ];
};
