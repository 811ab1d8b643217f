import { expect, type Page } from '@playwright/test';
import { nl } from '../../../client/text/nl.ts';
import { go } from './player.ts';

const { decisions } = nl;

/** `question` and `option` may be the beginning of what stands there; `grounds` are findings on the board. */
export type Choice = { question: string; option: string; reason: string; grounds?: readonly string[] };

/** The question is asked. */
export async function expectAsked(page: Page, { question }: Pick<Choice, 'question'>): Promise<void> {
  await go(page, 'decisions');
  await expect(page.getByRole('region', { name: question })).toBeVisible();
}

/** Votes for an option and records it for the team, with the sentence why and what it rests on. */
export async function decide(page: Page, { question, option, reason, grounds = [] }: Choice): Promise<void> {
  await go(page, 'decisions');
  const point = page.getByRole('region', { name: question });
  await point.getByRole('button', { name: `${decisions.choose}: ${option}` }).click();
  await expect(point.getByRole('button', { name: `${decisions.chosen}: ${option}` })).toBeVisible();
  await point.getByLabel(decisions.why).fill(reason);
  const findings = point.getByRole('group', { name: decisions.ground.legend });
  for (const ground of grounds) await findings.getByRole('checkbox', { name: ground }).check();
  await point.getByRole('button', { name: decisions.submit(option) }).click();
  await expect(point).toBeHidden();
}

/** Of the decisions taken, the one for this option shows what it rests on. */
export async function expectGround(page: Page, { option, grounds = [] }: Choice): Promise<void> {
  await go(page, 'decisions');
  const taken = page.getByRole('region', { name: decisions.taken }).getByRole('group').filter({ hasText: option });
  await taken.first().locator('summary').click();
  for (const ground of grounds) await expect(taken.getByRole('listitem').filter({ hasText: ground })).toBeVisible();
}
