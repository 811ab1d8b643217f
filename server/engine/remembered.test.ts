import { expect, test } from 'vitest';
import { remembered } from './remembered.ts';

test('what was worked out once is not worked out again, until there is too much to remember', () => {
  const worked: string[] = [];
  const length = remembered(2, (text) => {
    worked.push(text);
    return text.length;
  });
  expect(['een', 'twee', 'een', 'drie', 'een'].map(length)).toEqual([3, 4, 3, 4, 3]);
  expect(worked).toEqual(['een', 'twee', 'drie', 'een']);
});
