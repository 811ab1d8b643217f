import { type Page, test } from '@playwright/test';
import { type Choice, decide } from './decide.ts';
import * as docent from './docent.ts';

/** The docent, and one player of each team. */
export type People = { karin: Page; anna: Page; bram: Page };

/** What people do when so many minutes of play have passed; the docent jumps there in steps of five. */
export type Act = { minute: number; title: string; play: (people: People) => Promise<void> };

const JUMP_MINUTES = 5;

/** Plays acts in order, and on to this minute. The clock goes slowly meanwhile, so that nothing closes too early. */
export async function playActs(people: People, acts: readonly Act[], until: number): Promise<void> {
  let minute = 0;
  async function jumpTo(wanted: number): Promise<void> {
    for (; minute < wanted; minute += JUMP_MINUTES) await docent.jump(people.karin);
  }
  await docent.setSpeed(people.karin, 0.5);
  for (const { minute: wanted, title, play } of acts) {
    await test.step(`minute ${wanted}: ${title}`, async () => {
      await jumpTo(wanted);
      await play(people);
    });
  }
  await jumpTo(until);
}

/** Both teams decide the same, each for itself. */
export async function bothDecide({ anna, bram }: People, choice: Choice): Promise<void> {
  await Promise.all([decide(anna, choice), decide(bram, choice)]);
}

/** Lets the clock run fast until something is there that comes within half a minute. */
export async function whileFast({ karin }: People, wait: () => Promise<void>): Promise<void> {
  await docent.setSpeed(karin, 4);
  await wait();
  await docent.setSpeed(karin, 0.5);
}
