import type { desk as dutch } from '../nl/desk.ts';

export const desk: typeof dutch = {
  title: 'Desk',
};
