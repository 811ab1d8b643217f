/** Texts of this area in Dutch, the source of truth; `en/map.ts` has the same shape. */
export const map = {
  title: 'Kaart',
};
