/** Texts of this area in Dutch, the source of truth; `en/teletext.ts` has the same shape. */
export const teletext = {
  page: (name: string, page: number) => `${name}, pagina ${page}`,
  news: 'Nieuws',
  more: 'Meer nieuws',
  keys: 'Gekleurde toetsen',
  reading: 'Leesweergave',
};
