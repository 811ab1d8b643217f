import { expect, type Locator, type Page } from '@playwright/test';
import { textOf } from './text-of.ts';

/** One line of Binnen as it is shown. */
export type DeskRow = { who: string; title: string; time: string; isUnread: boolean };

/** What lay on a desk when the story clock turned to `time`; `at` is that moment in exercise time (ms). */
export type DeskMoment = { time: string; at: number; rows: DeskRow[] };

const STORY_STARTS_AT = 9 * 60;
const STORY_MINUTES_IN_EXERCISE_MINUTE = 5;

/** The lines of Binnen in a player's screen or in the debrief. */
export function deskRows(place: Page | Locator): Promise<DeskRow[]> {
  return place.locator('.desk-in').evaluate(readRows);
}

// Runs in the page.
function readRows(list: Element): DeskRow[] {
  return [...list.querySelectorAll('.inbox-row')].map((row) => {
    const words = (part: string) => row.querySelector(part)?.textContent?.trim() ?? '';
    return {
      who: words('.inbox-who'),
      title: words('.inbox-title'),
      time: words('.inbox-time'),
      isUnread: row.querySelector('.inbox-unread') !== null,
    };
  });
}

/**
 * Waits for a whole minute of the story in which nothing came, and gives what lay there at its end.
 * The player must be on her desk and leave it alone.
 */
export async function quietMoment(page: Page): Promise<DeskMoment> {
  const clock = page.locator('.top-time');
  let before = await nextMinute(clock);
  for (let tries = 0; tries < 10; tries += 1) {
    const rows = await deskRows(page);
    const after = await nextMinute(clock, before);
    if (JSON.stringify(await deskRows(page)) === JSON.stringify(rows))
      return { time: after, at: toExerciseMs(after), rows };
    before = after;
  }
  throw new Error('there was no quiet minute');
}

/** Waits until the clock shows another minute, and gives it. */
async function nextMinute(clock: Locator, shown?: string): Promise<string> {
  const before = shown ?? (await textOf(clock));
  await expect(clock).not.toHaveText(before);
  return textOf(clock);
}

/** The exercise time at which the story clock turns to "09:35". */
export function toExerciseMs(storyTime: string): number {
  const [hours = 0, minutes = 0] = storyTime.split(':').map(Number);
  return ((hours * 60 + minutes - STORY_STARTS_AT) * 60_000) / STORY_MINUTES_IN_EXERCISE_MINUTE;
}
