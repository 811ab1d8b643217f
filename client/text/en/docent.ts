import type { docent as dutch } from '../nl/docent.ts';

export const docent: typeof dutch = {
  title: 'Control',
};
