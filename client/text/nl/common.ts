/** Texts of this area in Dutch, the source of truth; `en/common.ts` has the same shape. */
export const common = {
  title: 'Samenspel',
};
