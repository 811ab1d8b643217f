import { expect, type Page } from '@playwright/test';
import { nl } from '../../../client/text/nl.ts';
import { go } from './player.ts';

const { decisions } = nl;

/** `question` and `option` may be the beginning of what stands there. */
export type Choice = { question: string; option: string; reason: string };

/** The question is asked. */
export async function expectAsked(page: Page, { question }: Pick<Choice, 'question'>): Promise<void> {
  await go(page, 'decisions');
  await expect(page.getByRole('region', { name: question })).toBeVisible();
}

/** Votes for an option and records it for the team, with the sentence why. */
export async function decide(page: Page, { question, option, reason }: Choice): Promise<void> {
  await go(page, 'decisions');
  const point = page.getByRole('region', { name: question });
  await point.getByRole('button', { name: `${decisions.choose}: ${option}` }).click();
  await expect(point.getByRole('button', { name: `${decisions.chosen}: ${option}` })).toBeVisible();
  await point.getByLabel(decisions.why).fill(reason);
  await point.getByRole('button', { name: decisions.submit(option) }).click();
  await expect(point).toBeHidden();
}
