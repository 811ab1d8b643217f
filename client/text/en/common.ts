import type { common as dutch } from '../nl/common.ts';

export const common: typeof dutch = {
  title: 'Samenspel',
};
