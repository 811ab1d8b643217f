import { expect, it } from 'vitest';
import { withoutName } from './without-name.ts';

it.each([
  ['Fenna Kuipers, De Waalmonder. Wat is er gebeurd?', 'De Waalmonder. Wat is er gebeurd?'],
  ['Fenna Kuipers vraagt wat er is gebeurd.', 'Fenna Kuipers vraagt wat er is gebeurd.'],
  ['Wat is er gebeurd?', 'Wat is er gebeurd?'],
  ['Fenna Kuipers.', 'Fenna Kuipers.'],
])('takes off a name that stands before it already: %s', (words, shown) => {
  expect(withoutName(words, 'Fenna Kuipers')).toBe(shown);
});
