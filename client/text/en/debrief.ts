import type { debrief as dutch } from '../nl/debrief.ts';

export const debrief: typeof dutch = {
  title: 'Debrief',
};
