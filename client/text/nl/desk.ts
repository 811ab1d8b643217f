/** Texts of this area in Dutch, the source of truth; `en/desk.ts` has the same shape. */
export const desk = {
  title: 'Bureau',
};
