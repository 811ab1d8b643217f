import type { phone as dutch } from '../nl/phone.ts';

export const phone: typeof dutch = {
  title: 'Phone',
};
