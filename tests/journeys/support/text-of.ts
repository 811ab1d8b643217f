import type { Locator } from '@playwright/test';

/** The text of one element, without white space around it. */
export async function textOf(element: Locator): Promise<string> {
  return ((await element.textContent()) ?? '').trim();
}
