/** Texts of this area in Dutch, the source of truth; `en/chat.ts` has the same shape. */
export const chat = {
  title: 'Overleg',
};
