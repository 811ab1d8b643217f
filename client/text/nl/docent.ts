/** Texts of this area in Dutch, the source of truth; `en/docent.ts` has the same shape. */
export const docent = {
  title: 'Regie',
};
