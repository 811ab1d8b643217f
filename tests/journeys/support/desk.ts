import { expect, type Page } from '@playwright/test';
import { nl } from '../../../client/text/nl.ts';
import { go, post } from './player.ts';

const { common, desk, mail } = nl;

/** Opens what lies on the desk under this title. */
export async function open(page: Page, title: string): Promise<void> {
  await go(page, 'desk');
  await post(page, title).click();
  await expect(page.getByRole('heading', { level: 2, name: title })).toBeVisible();
}

/** Opens the answer to what is being read and writes it; it is not sent yet. */
export async function write(page: Page, words: string): Promise<void> {
  await page.getByRole('link', { name: desk.actions.reply }).click();
  await page.getByLabel(mail.body, { exact: true }).fill(words);
}

/** Reads a mail and answers it. */
export async function reply(page: Page, title: string, words: string): Promise<void> {
  await open(page, title);
  await write(page, words);
  await send(page);
}

export type Forward = { title: string; to: string; words: string };

/** Reads something and sends it on, with some words of one's own. `to`: a name in the contacts, or an address. */
export async function forward(page: Page, { title, to, words }: Forward): Promise<void> {
  await open(page, title);
  await page.getByRole('link', { name: desk.actions.forward }).click();
  await address(page, to);
  await page.getByLabel(mail.body, { exact: true }).fill(words);
  await send(page);
}

export type Letter = { to: string; subject: string; words: string };

/** A new mail, as one's own idea. */
export async function mailTo(page: Page, { to, subject, words }: Letter): Promise<void> {
  await go(page, 'desk');
  await page.getByRole('link', { name: desk.actions.write }).click();
  await address(page, to);
  await page.getByLabel(mail.subject).fill(subject);
  await page.getByLabel(mail.body, { exact: true }).fill(words);
  await send(page);
}

async function address(page: Page, to: string): Promise<void> {
  const field = page.getByRole('combobox', { name: mail.to });
  await field.fill(to);
  await field.press('Enter');
  await expect(page.getByRole('list', { name: mail.chosen })).toContainText(to);
}

async function send(page: Page): Promise<void> {
  await page.getByRole('button', { name: common.send }).click();
  await expect(page.getByText(mail.sent)).toBeVisible();
}
