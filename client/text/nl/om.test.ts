import { expect, it } from 'vitest';
import { map } from './map.ts';

it('says "om" before a bare time, and nothing before a time that names its day', () => {
  expect(map.onTheWay('De Sluis', '10:58')).toContain('Je bent er om 10:58.');
  expect(map.onTheWay('De Sluis', 'di 10:58')).toContain('Je bent er di 10:58.');
});
