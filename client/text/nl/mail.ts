/** Texts of this area in Dutch, the source of truth; `en/mail.ts` has the same shape. */
export const mail = {
  title: 'E-mail',
};
