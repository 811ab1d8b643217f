import { expect, it } from 'vitest';
import { emptyDrawers, findIn, putIn } from './drawers.ts';

it('finds what was put in under its name, the last of it', () => {
  const names = Array.from({ length: 300 }, (_, index) => `item-${(index * 7919).toString(36)}`);
  const full = names.reduce((drawers, name) => putIn(drawers, name, `what ${name} is`), emptyDrawers<string>());
  expect(names.map((name) => findIn(full, name))).toEqual(names.map((name) => `what ${name} is`));
  expect(findIn(putIn(full, 'item-0', 'other'), 'item-0')).toBe('other');
});

it('leaves the drawers from before as they were', () => {
  const before = putIn(emptyDrawers<number>(), 'a', 1);
  const after = putIn(before, 'a', 2);
  expect([findIn(before, 'a'), findIn(after, 'a')]).toEqual([1, 2]);
});

it('finds nothing under a name that was never used, and nothing without a name', () => {
  expect(findIn(emptyDrawers(), 'a')).toBeUndefined();
  expect(findIn(emptyDrawers(), undefined)).toBeUndefined();
  expect(findIn(putIn(emptyDrawers<number>(), '', 1), '')).toBe(1);
});
