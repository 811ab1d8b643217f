/** Texts of this area in Dutch, the source of truth; `en/phone.ts` has the same shape. */
export const phone = {
  title: 'Telefoon',
};
