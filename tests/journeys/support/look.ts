import AxeBuilder from '@axe-core/playwright';
import { expect, type Page } from '@playwright/test';

/** The wide screen of a school laptop, a telephone, and for the picture only a tablet upright. */
const SIZES = [
  { width: 1366, height: 768, isChecked: true },
  { width: 820, height: 1180, isChecked: false },
  { width: 390, height: 844, isChecked: true },
] as const;

const RULES = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];

/**
 * Looks at a screen at every size: keeps a picture, lets axe judge it, and sees that nothing must be
 * scrolled sideways. What is wrong is noted, and the test goes on to the next screen.
 */
export async function look(page: Page, name: string): Promise<void> {
  for (const { width, height, isChecked } of SIZES) {
    await page.setViewportSize({ width, height });
    await page.waitForFunction(() =>
      [...document.images].every(({ complete, loading }) => complete || loading === 'lazy'),
    );
    await page.screenshot({ path: `test-results/screens/${name}-${width}.png`, animations: 'disabled' });
    if (!isChecked) continue;
    expect.soft(await axeFindings(page), `axe on ${name} at ${width}`).toEqual([]);
    expect.soft(await sidewaysScroll(page), `sideways scroll on ${name} at ${width}`).toBe(0);
  }
  await page.setViewportSize({ width: 1366, height: 768 });
}

async function axeFindings(page: Page): Promise<string[]> {
  const { violations } = await new AxeBuilder({ page }).setLegacyMode().withTags(RULES).analyze();
  return violations.flatMap(({ id, help, nodes }) => nodes.map(({ html }) => `${id}: ${help} (${html.slice(0, 160)})`));
}

/** By how many pixels the page is wider than the window. */
function sidewaysScroll(page: Page): Promise<number> {
  return page.evaluate(() => {
    const { scrollWidth, clientWidth } = document.documentElement;
    return scrollWidth - clientWidth;
  });
}
