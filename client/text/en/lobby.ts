import type { lobby as dutch } from '../nl/lobby.ts';

export const lobby: typeof dutch = {
  title: 'Join',
};
