import { test as base, type Page } from '@playwright/test';
import { type Game, startGame } from './game.ts';

type Fixtures = {
  /** A server of this test alone. */
  game: Game;
  /** A page in a browser context of its own, as on somebody's own device. */
  newDevice: () => Promise<Page>;
};

/** A journey: a real server, and as many devices as there are people. */
export const test = base.extend<Fixtures>({
  game: async ({ browserName: _browserName }, provide) => {
    const game = await startGame();
    await provide(game);
    await game.stop();
  },
  newDevice: async ({ browser }, provide) => {
    const pages: Page[] = [];
    await provide(async () => {
      const context = await browser.newContext();
      pages.push(await context.newPage());
      return pages.at(-1) as Page;
    });
    for (const page of pages) await page.context().close();
  },
});
