import { expect, type Locator, type Page } from '@playwright/test';
import { nl } from '../../../client/text/nl.ts';
import { open } from './desk.ts';
import { go } from './player.ts';

const { common, debrief, news, work } = nl;

type Letter = { title: string; words: string };

/** How a play of De elf dagen can end: what people see and read then. All of these are parts of longer texts. */
export type Evening = {
  title: string;
  headline: string;
  closing: string;
  /** What the city decided, and what came in the letter box last. */
  decision: Letter;
  letter: Letter;
  /** On page 101 and on the front page. */
  teletext: string;
  frontPage: string;
  /** What it brought each person. */
  persons: Record<string, string>;
  /** For docents only: where the storylines stand, and the advice for the conversation afterwards. */
  strands: Record<string, string>;
  advice: string;
  /** Findings that a decision rested on. */
  grounds: readonly string[];
};

/** The end screen tells this evening: its headline, its closing words, and its card for each person. */
export async function expectEnding(page: Page, evening: Evening): Promise<void> {
  await expect(page.getByRole('heading', { name: common.end.title })).toBeVisible();
  await expectEndingIn(page.getByRole('main'), evening);
}

async function expectEndingIn(place: Locator, { headline, closing, persons }: Evening): Promise<void> {
  await expect(place.getByText(headline, { exact: true })).toBeVisible();
  await expect(place.getByText(closing)).toBeVisible();
  const cards = place.getByRole('region', { name: work.end.brought }).getByRole('listitem');
  for (const [name, words] of Object.entries(persons)) {
    await expect(cards.filter({ has: place.page().getByRole('heading', { name }) })).toContainText(words);
  }
  await expect(cards).toHaveCount(Object.keys(persons).length);
}

/** What the end screen says it brought each person, as a player reads it. */
export function readCards(page: Page): Promise<string[]> {
  return page.getByRole('region', { name: work.end.brought }).getByRole('listitem').allInnerTexts();
}

/** After the end a player looks round: the two letters lie on her desk, and the news says how it ended. */
export async function expectLastPost(page: Page, { decision, letter, teletext, frontPage }: Evening): Promise<void> {
  await page.getByRole('button', { name: common.end.look }).click();
  for (const { title, words } of [decision, letter]) {
    await open(page, title);
    await expect(page.getByRole('region', { name: nl.mail.title })).toContainText(words);
  }
  await go(page, 'news');
  const tabs = page.getByRole('tablist', { name: news.media });
  await tabs.getByRole('tab', { name: 'Teletekst' }).click();
  await expect(page.getByRole('tabpanel')).toContainText(teletext);
  await tabs.getByRole('tab', { name: 'De Waalmonder' }).click();
  await expect(page.getByRole('tabpanel').getByRole('heading', { name: frontPage }).first()).toBeVisible();
  await page.getByRole('button', { name: common.end.again }).click();
}

/** The debrief opens the conversation with the same ending; who leads it also reads how to begin. */
export async function expectDebrief(page: Page, evening: Evening, reader: 'docent' | 'player'): Promise<void> {
  const views = page.getByRole('navigation', { name: debrief.frame.views });
  await views.getByRole('link', { name: debrief.frame.view.talk }).click();
  const ending = page.getByRole('region', { name: evening.title, exact: true });
  await expectEndingIn(ending, evening);
  await expect(page.getByText(evening.advice)).toHaveCount(reader === 'docent' ? 1 : 0);
}

/** The report of the decisions says what they rested on. */
export async function expectGrounds(page: Page, { grounds }: Evening): Promise<void> {
  const views = page.getByRole('navigation', { name: debrief.frame.views });
  await views.getByRole('link', { name: debrief.frame.view.decisions }).click();
  await expect(page.getByRole('heading', { name: debrief.decisions.title, level: 1 })).toBeVisible();
  for (const ground of grounds) {
    await expect(page.getByRole('listitem').filter({ hasText: ground }).first()).toBeVisible();
  }
  if (grounds.length === 0) await expect(page.getByRole('heading', { name: debrief.decisions.restsOn })).toHaveCount(0);
}
