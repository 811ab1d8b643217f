import type { Texts } from '../nl.ts';

/** Teletext in English. */
export const teletext: Texts['teletext'] = {
  page: (name, page) => `${name}, page ${page}`,
  news: 'News',
  more: 'More news',
  keys: 'Coloured keys',
  reading: 'Reading view',
};
