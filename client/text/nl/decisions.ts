/** Texts of this area in Dutch, the source of truth; `en/decisions.ts` has the same shape. */
export const decisions = {
  title: 'Besluiten',
};
