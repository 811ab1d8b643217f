import type { Page } from '@playwright/test';
import { nl } from '../../../client/text/nl.ts';
import { go } from './player.ts';

const { chat } = nl;

/** Chooses a language in the settings, which are in the language of now. */
export async function chooseLanguage(page: Page, { settings }: typeof nl.common, language: string): Promise<void> {
  await page.getByRole('button', { name: settings.open }).click();
  await page.getByLabel(language).check();
  await page.keyboard.press('Escape');
}

/** Says something on the line between the teams. */
export async function chatOnLine(page: Page, words: string): Promise<void> {
  await go(page, 'talk');
  await page.getByRole('tab', { name: chat.line }).click();
  await page.getByLabel(chat.label, { exact: true }).fill(words);
  await page.getByRole('button', { name: chat.send }).click();
}
