import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';

/** The selectors of the shared buttons that hover, one each. */
const hovering = readFileSync('client/style/parts.css', 'utf8')
  .split(/[{}]/)
  .flatMap((part) => part.split(/,\s*\n/))
  .map((selector) => selector.trim())
  .filter((selector) => selector.startsWith('.button') && selector.includes(':hover'));

it('keeps a button that cannot be pressed readable under the mouse', () => {
  expect(hovering).toHaveLength(3);
  for (const selector of hovering) {
    expect(selector).toContain(':not(:where(:disabled, [data-disabled], [aria-disabled="true"]))');
  }
});
