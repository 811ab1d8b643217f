import { expect, type Locator, type Page } from '@playwright/test';
import { nl } from '../../../client/text/nl.ts';
import type { Game } from './game.ts';

const { lobby, common, desk } = nl;

export const PROFESSIONS = { social: 'Sociaal werk', doctor: 'Huisarts (i.o.)' } as const;

export type Joining = { pin: string; name: string; profession: string };

/** From the first page to the briefing, with the PIN from the board. The seat is given. */
export async function join(page: Page, game: Game, { pin, ...person }: Joining): Promise<void> {
  await enterPin(page, game, pin);
  await fillIn(page, person);
}

/** The same when play has begun: from the first page to the desk, where the briefing is offered. */
export async function joinLate(page: Page, game: Game, { pin, ...person }: Joining): Promise<void> {
  await enterPin(page, game, pin);
  await agree(page, person);
  await expect(page.getByRole('region', { name: common.late.title })).toBeVisible();
}

async function enterPin(page: Page, { url }: Game, pin: string): Promise<void> {
  await page.goto(`${url}/`);
  await page.getByLabel(lobby.pin.label).fill(pin);
  await page.getByRole('button', { name: lobby.pin.go }).click();
}

/** Name, profession, what it is about, the agreements; ends in the briefing. */
export async function fillIn(page: Page, person: Omit<Joining, 'pin'>): Promise<void> {
  await agree(page, person);
  await expect(page.getByRole('button', { name: lobby.briefing.ready })).toBeVisible();
}

async function agree(page: Page, { name, profession }: Omit<Joining, 'pin'>): Promise<void> {
  await page.getByLabel(lobby.form.name).fill(name);
  await page.getByLabel(profession).check();
  await page.getByRole('button', { name: lobby.form.go }).click();
  await page.getByLabel(lobby.agree.agree).check();
  await page.getByRole('button', { name: lobby.agree.go }).click();
}

export async function confirmReady(page: Page): Promise<void> {
  await page.getByRole('button', { name: lobby.briefing.ready }).click();
  await expect(page.getByText(lobby.briefing.readyDone)).toBeVisible();
}

/** A screen of the rail, such as `phone`. */
export async function go(page: Page, screen: keyof typeof common.rail): Promise<void> {
  const link = page.getByRole('navigation', { name: common.screens }).getByRole('link', { name: common.rail[screen] });
  await link.click();
  await expect(link).toHaveAttribute('aria-current', 'page');
}

/** What came in, on the desk of a player or through her eyes in the debrief. */
export function inbox(place: Page | Locator): Locator {
  return place.getByRole('list', { name: desk.incoming });
}

/** The line of one thing in Binnen. */
export function post(place: Page | Locator, title: string): Locator {
  return inbox(place).getByRole('link', { name: title });
}

/** The region of the ringing phone. */
export function ringing(page: Page): Locator {
  return page.getByRole('region', { name: common.call.phone.title });
}
