/** Texts of this area in Dutch, the source of truth; `en/debrief.ts` has the same shape. */
export const debrief = {
  title: 'Nabespreking',
};
