import { expect, type Page } from '@playwright/test';
import { nl } from '../../../client/text/nl.ts';
import { go, ringing } from './player.ts';

const { common, phone } = nl;

/** Types a number and calls it. */
export async function dial(page: Page, number: string): Promise<void> {
  await go(page, 'phone');
  await page.getByLabel(phone.dial.number, { exact: true }).fill(number);
  await page.getByRole('button', { name: phone.dial.call, exact: true }).click();
}

/** Calls somebody from the contacts. */
export async function call(page: Page, name: string): Promise<void> {
  await go(page, 'phone');
  await page.getByRole('button', { name: phone.contacts.call(name) }).click();
}

export async function pickUp(page: Page): Promise<void> {
  await ringing(page).getByRole('button', { name: common.call.phone.answer }).click();
}

/** Says something in own words. */
export async function say(page: Page, words: string): Promise<void> {
  await page.getByLabel(new RegExp(`${phone.call.ownOnly}|${phone.call.own}`)).fill(words);
  await page.getByRole('button', { name: phone.call.sayThis }).click();
  await expect(page.getByRole('log', { name: phone.call.transcript })).toContainText(words);
}

/** Waits until the other one has said this. */
export async function hear(page: Page, sentence: string): Promise<void> {
  await expect(page.getByRole('log', { name: phone.call.transcript })).toContainText(sentence);
}

/** Says one of the sentences on offer; `sentence` may be the beginning of it. */
export async function sayLine(page: Page, sentence: string): Promise<void> {
  await page.getByRole('region', { name: phone.call.say }).getByRole('button', { name: sentence }).click();
  await expect(page.getByRole('log', { name: phone.call.transcript })).toContainText(sentence);
}

export async function hangUp(page: Page): Promise<void> {
  await page.getByRole('button', { name: phone.call.end.phone }).click();
  await expectOver(page);
}

/** The other one hung up. */
export async function expectOver(page: Page): Promise<void> {
  await expect(page.getByText(phone.call.ended.phone)).toBeVisible();
}
