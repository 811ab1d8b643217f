import { expect, type Page } from '@playwright/test';
import { nl } from '../../client/text/nl.ts';
import { type Act, playActs } from './support/acts.ts';
import { complaintsOf } from './support/complaints.ts';
import * as docent from './support/docent.ts';
import {
  type Evening,
  expectDebrief,
  expectEnding,
  expectGrounds,
  expectLastPost,
  readCards,
} from './support/evening.ts';
import { EXPLODED, SEEN_TOGETHER } from './support/evenings.ts';
import type { Game } from './support/game.ts';
import { PLAYED_BADLY } from './support/played-badly.ts';
import { PLAYED_WELL } from './support/played-well.ts';
import { confirmReady, join, PROFESSIONS } from './support/player.ts';
import { test } from './support/test.ts';

const {
  common,
  docent: { control, story },
} = nl;

const LEVEL = { number: 3, name: '3. Alles' };
const LAST_MINUTE = 90;

/** The cards that a player read at the end of each evening; the evenings are played one after the other. */
const read: { well: string[]; badly: string[] } = { well: [], badly: [] };

type Lesson = { game: Game; newDevice: () => Promise<Page> };

test('people who find each other and go to see end in Samen gezien', async ({ game, newDevice }) => {
  read.well = await playToTheEnd({ game, newDevice }, PLAYED_WELL, SEEN_TOGETHER);
});

test('people who wait and tell too much end in Ontploft', async ({ game, newDevice }) => {
  read.badly = await playToTheEnd({ game, newDevice }, PLAYED_BADLY, EXPLODED);
});

test('the two evenings brought every person something else', () => {
  const { well, badly } = read;
  expect(well).toHaveLength(Object.keys(SEEN_TOGETHER.persons).length);
  expect(badly).toHaveLength(well.length);
  expect(well.filter((card) => badly.includes(card))).toEqual([]);
});

/** One play of De elf dagen on its third level, by one player of each team and without bots. */
async function playToTheEnd({ game, newDevice }: Lesson, acts: readonly Act[], evening: Evening): Promise<string[]> {
  const [karin, anna, bram] = [await newDevice(), await newDevice(), await newDevice()];
  const complaints = [karin, anna, bram].map(complaintsOf);
  await test.step('a docent opens the session, and one player of each team joins', async () => {
    await docent.makeAccount(karin, game);
    const pin = await docent.openSession(karin, LEVEL.number);
    await Promise.all([
      join(anna, game, { pin, name: 'Anna', profession: PROFESSIONS.social }).then(() => confirmReady(anna)),
      join(bram, game, { pin, name: 'Bram', profession: PROFESSIONS.doctor }).then(() => confirmReady(bram)),
    ]);
    await docent.startPlay(karin);
    await expect(karin.getByRole('region', { name: story.dials.title })).toContainText(LEVEL.name);
  });

  await playActs({ karin, anna, bram }, acts, LAST_MINUTE);

  await test.step('the docent sees where the storylines stand, and ends it', async () => {
    await docent.expectStory(karin, evening.strands);
    await docent.endPlay(karin);
  });
  const cards = await test.step('what the evening brought each person is read', async () => {
    await expectEnding(anna, evening);
    return readCards(anna);
  });
  await test.step('both players see how it ended, and read the last post and the news of that evening', async () => {
    await Promise.all([anna, bram].map((player) => expectEnding(player, evening)));
    await Promise.all([anna, bram].map((player) => expectLastPost(player, evening)));
  });
  await test.step('the debrief begins with the same ending, for who leads it and for who played', async () => {
    await docent.revealTruth(karin);
    await karin.getByRole('link', { name: control.ended.debrief }).click();
    await anna.getByRole('link', { name: common.end.debrief }).click();
    await Promise.all([expectDebrief(karin, evening, 'docent'), expectDebrief(anna, evening, 'player')]);
    await expectGrounds(karin, evening);
  });
  expect(complaints).toEqual([[], [], []]);
  return cards;
}
