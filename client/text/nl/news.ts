/** Texts of this area in Dutch, the source of truth; `en/news.ts` has the same shape. */
export const news = {
  title: 'Nieuws',
};
