/** Texts of this area in Dutch, the source of truth; `en/lobby.ts` has the same shape. */
export const lobby = {
  title: 'Meedoen',
};
