import { expect, type Page } from '@playwright/test';
import { nl } from '../../../client/text/nl.ts';
import type { Speed } from '../../../shared/vocabulary/exercise-time.ts';
import type { Game } from './game.ts';
import { textOf } from './text-of.ts';

const { entry, library, lobby, control, intervene } = nl.docent;

export const SCENARIO = 'De elf dagen';

/** Makes the first account with the link that the server printed; ends in the library. */
export async function makeAccount(page: Page, { setupLink }: Game, name = 'Karin'): Promise<void> {
  const { setup } = entry;
  const passphrase = 'vier woorden op een rij';
  await page.goto(setupLink);
  await page.getByLabel(setup.name).fill(name);
  await page.getByLabel(setup.password, { exact: true }).fill(passphrase);
  await page.getByLabel(setup.repeat).fill(passphrase);
  await page.getByRole('button', { name: setup.submit }).click();
  await expect(page.getByRole('heading', { level: 1, name: library.title })).toBeVisible();
}

/** Opens a session from the library, on the level that stands there or on another one; gives its PIN from the lobby. */
export async function openSession(page: Page, level?: number): Promise<string> {
  const howToPlay = page.getByRole('group', { name: library.howOf(SCENARIO) });
  if (level !== undefined) await howToPlay.getByLabel(library.level).selectOption(String(level));
  await page.getByRole('button', { name: library.startOf(SCENARIO) }).click();
  const number = page.locator('.pin-number [aria-hidden]');
  await expect(number).toHaveText(/\d{3}\s?\d{3}/);
  return (await textOf(number)).replaceAll(/\s/g, '');
}

/** StartEx, from the lobby; ends in the console. */
export async function startPlay(page: Page): Promise<void> {
  await page.getByRole('button', { name: lobby.start }).click();
  await expect(page.getByRole('button', { name: control.clock.pause })).toBeVisible();
}

export async function setSpeed(page: Page, speed: Speed): Promise<void> {
  const button = page.getByRole('button', { name: control.clock.speed(`${String(speed).replace('.', ',')}x`) });
  await button.click();
  await expect(button).toHaveAttribute('aria-pressed', 'true');
}

const STORY_MINUTES_IN_A_JUMP = 25;

/** Five exercise minutes ahead; what was due in them comes at once. */
export async function jump(page: Page): Promise<void> {
  const before = await storyMinutes(page);
  await page.getByRole('button', { name: control.clock.jumpLabel }).click();
  await page.getByRole('button', { name: control.clock.jumpYes }).click();
  await expect.poll(() => storyMinutes(page)).toBeGreaterThanOrEqual(before + STORY_MINUTES_IN_A_JUMP);
}

/** Minutes since midnight on the clock of the console. */
async function storyMinutes(page: Page): Promise<number> {
  const [, hours, minutes] = /(\d\d):(\d\d)/.exec(await textOf(page.locator('.clock-time'))) ?? [];
  return Number(hours) * 60 + Number(minutes);
}

/** Stops the clock for everybody. */
export async function pausePlay(page: Page): Promise<void> {
  await page.getByRole('button', { name: control.clock.pause }).click();
  await expect(page.getByRole('button', { name: control.clock.resume })).toBeVisible();
}

export async function resumePlay(page: Page): Promise<void> {
  await page.getByRole('button', { name: control.clock.resume }).click();
  await expect(page.getByRole('button', { name: control.clock.pause })).toBeVisible();
}

/** Sends an inject now, out of the whole MSEL. */
export async function sendNow(page: Page, title: string): Promise<void> {
  await page.getByRole('button', { name: control.soon.whole }).click();
  const drawer = page.getByRole('dialog', { name: control.msel.title });
  await drawer.getByRole('button', { name: control.msel.of(control.msel.send, title) }).click();
  await expect(drawer.getByRole('button', { name: control.msel.of(control.msel.send, title) })).toBeHidden();
  await drawer.getByRole('button', { name: control.close }).click();
  await expect(drawer).toBeHidden();
}

export type ActorMail = { actor: string; team: string; subject: string; body: string };

/** A mail in the name of somebody from the story. */
export async function sendAsActor(page: Page, { actor, team, subject, body }: ActorMail): Promise<void> {
  const { forms } = intervene;
  await page.getByRole('button', { name: intervene.message }).click();
  const dialog = page.getByRole('dialog', { name: forms.messageTitle });
  const from = dialog.getByLabel(forms.from);
  const option = from.locator('option', { hasText: actor }).first();
  await from.selectOption((await option.getAttribute('value')) ?? '');
  await dialog.getByLabel(forms.to, { exact: true }).selectOption({ label: team });
  await dialog.getByLabel(forms.subject).fill(subject);
  await dialog.getByLabel(forms.body).fill(body);
  await dialog.getByRole('button', { name: forms.send }).click();
  await expect(dialog).toBeHidden();
}

/** The console says that each of these storylines stands so; both by the name that docents read. */
export async function expectStory(page: Page, strands: Record<string, string>): Promise<void> {
  await page.getByRole('tab', { name: control.tabs.story }).click();
  for (const [name, state] of Object.entries(strands)) {
    const strand = page.getByRole('listitem').filter({ has: page.getByRole('heading', { name, exact: true }) });
    await expect(strand).toContainText(state);
  }
}

/** After EndEx: opens the record for the players. */
export async function revealTruth(page: Page): Promise<void> {
  await page.getByRole('button', { name: control.ended.reveal }).click();
  await page.getByRole('alertdialog').getByRole('button', { name: control.ended.reveal }).click();
}

/** EndEx. */
export async function endPlay(page: Page): Promise<void> {
  await page.getByRole('button', { name: control.end }).click();
  await page.getByRole('button', { name: control.endYes }).click();
  await expect(page.getByRole('heading', { name: control.ended.title })).toBeVisible();
}
