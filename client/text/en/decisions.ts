import type { decisions as dutch } from '../nl/decisions.ts';

export const decisions: typeof dutch = {
  title: 'Decisions',
};
