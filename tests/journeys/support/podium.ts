import { expect, type Page } from '@playwright/test';
import { nl } from '../../../client/text/nl.ts';
import { go } from './player.ts';

const { press } = nl.work;

/** Steps behind the microphones; she must be in the press room already. */
export async function takePodium(page: Page): Promise<void> {
  await go(page, 'press');
  await page.getByRole('button', { name: press.take }).click();
  await expect(page.getByLabel(press.answer)).toBeVisible();
}

/** Answers what was asked last. */
export async function answerPress(page: Page, words: string): Promise<void> {
  await go(page, 'press');
  await page.getByLabel(press.answer).fill(words);
  await page.getByRole('button', { name: press.say }).click();
  await expect(page.getByRole('region', { name: press.record })).toContainText(words);
}
