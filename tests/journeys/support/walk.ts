import { expect, type Page } from '@playwright/test';
import { nl } from '../../../client/text/nl.ts';
import { go } from './player.ts';

const { map } = nl;

/** Sets out for a place, over the list of places on the map. */
export async function setOut(page: Page, place: string): Promise<void> {
  await go(page, 'map');
  await page.getByRole('region', { name: map.places }).getByRole('button', { name: place }).click();
  await page.getByRole('button', { name: map.go }).click();
  await expect(page.getByRole('status').getByText(`Je bent onderweg naar ${place}`)).toBeVisible();
}
