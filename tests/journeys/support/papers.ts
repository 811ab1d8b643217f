import { expect, type Locator, type Page } from '@playwright/test';
import { nl } from '../../../client/text/nl.ts';
import { go, inbox } from './player.ts';

const { common, work } = nl;

/** What is written in a form: the label of each field with the words in it. */
export type Words = Record<string, string>;

/** Opens a form on the desk. */
export async function openForm(page: Page, title: string): Promise<Locator> {
  await go(page, 'desk');
  await inbox(page)
    .getByRole('link', { name: new RegExp(`${common.channels.form}:.*${title}`) })
    .click();
  return page.getByRole('article').filter({ has: page.getByRole('heading', { name: title }) });
}

/** Writes in fields of a form, and waits until the server has them. */
export async function fillForm(page: Page, title: string, words: Words): Promise<void> {
  const paper = await openForm(page, title);
  for (const [label, answer] of Object.entries(words)) await paper.getByLabel(label).fill(answer);
  await paper.getByRole('heading', { name: title }).click();
  for (const label of Object.keys(words)) {
    await expect(paper.getByLabel(label)).toHaveAccessibleDescription(new RegExp(work.form.writer('')));
  }
}

/** Hands a form in, once everything that must be there is there. */
export async function handIn(page: Page, title: string): Promise<void> {
  const paper = await openForm(page, title);
  await paper.getByRole('button', { name: work.form.submit }).click();
  await expect(paper.getByRole('status')).toBeVisible();
}
