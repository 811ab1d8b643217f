import type { news as dutch } from '../nl/news.ts';

export const news: typeof dutch = {
  title: 'News',
};
