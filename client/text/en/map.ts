import type { map as dutch } from '../nl/map.ts';

export const map: typeof dutch = {
  title: 'Map',
};
