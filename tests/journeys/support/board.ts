import { expect, type Page } from '@playwright/test';
import { nl } from '../../../client/text/nl.ts';
import { open } from './desk.ts';
import { go } from './player.ts';

const { board } = nl.work;

/** Of what is being read or heard; the role card beside it has a link of its own. */
const TO_BOARD = new RegExp(`^${board.action}`);

export type Finding = { text: string; sureness: keyof typeof board.sureness; on: 'team' | 'both' };

/** Puts something on a board that stands in a post, with that as its source. */
export async function placeFrom(page: Page, source: string, finding: Finding): Promise<void> {
  await open(page, source);
  await page.getByRole('link', { name: TO_BOARD }).click();
  await expect(page.getByText(board.source(source))).toBeVisible();
  await place(page, finding);
  await expect(boardOf(page, finding.on)).toContainText(board.from(source));
}

/** Puts something on a board that stands on her own role card, which she reads while writing. */
export async function placeFromCard(page: Page, finding: Finding): Promise<void> {
  await go(page, 'desk');
  await page.getByRole('link', { name: board.myCard }).click();
  await expect(page.getByText(board.source('', 'card').trim())).toBeVisible();
  await place(page, finding);
  await expect(boardOf(page, finding.on)).toContainText(board.from('', 'card').trim());
}

/** Puts something on a board that was said in the call that stands on the phone. */
export async function placeFromCall(page: Page, finding: Finding): Promise<void> {
  await go(page, 'phone');
  await page.getByRole('link', { name: TO_BOARD }).click();
  await place(page, finding);
  await expect(boardOf(page, finding.on)).toContainText(board.from('', 'call').trim());
}

async function place(page: Page, { text, sureness, on }: Finding): Promise<void> {
  await page.getByLabel(board.text).fill(text);
  await page.getByLabel(board.sureness[sureness], { exact: true }).check();
  if (on === 'both') await page.getByRole('radio', { name: board.both }).check();
  await page.getByRole('button', { name: board.add }).click();
  await expect(boardOf(page, on)).toContainText(text);
}

/** The board of the own team, or the common one. */
export function boardOf(page: Page, on: Finding['on']) {
  return page.getByRole('region', { name: board[on] });
}
