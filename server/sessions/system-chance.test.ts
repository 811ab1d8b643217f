import { expect, it } from 'vitest';
import { systemChance } from './system-chance.ts';

it('draws session ids that the command line does not take for an option', () => {
  const ids = Array.from({ length: 500 }, () => systemChance.session());
  expect(new Set(ids).size).toBe(500);
  expect(ids.filter((id) => !/^[0-9A-Za-z]{16}$/.test(id))).toEqual([]);
});
