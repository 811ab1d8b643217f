import type { chat as dutch } from '../nl/chat.ts';

export const chat: typeof dutch = {
  title: 'Talk',
};
