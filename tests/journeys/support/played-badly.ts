import { expect } from '@playwright/test';
import { type Act, bothDecide, type People, whileFast } from './acts.ts';
import { expectAsked } from './decide.ts';
import { mailTo, reply } from './desk.ts';
import { fillForm, handIn } from './papers.ts';
import { answerPress, takePodium } from './podium.ts';
import { setOut } from './walk.ts';
import * as words from './words-badly.ts';

/** De elf dagen by people who tell too much, wait for the other, and point at each other. */
export const PLAYED_BADLY: readonly Act[] = [
  { minute: 10, title: 'they tell it all, out of the files', play: (people) => bothDecide(people, words.FIRST_WORDS) },
  {
    minute: 15,
    title: 'Bram tells the newspaper more',
    play: async (people) => {
      await mailTo(people.bram, words.TO_FENNA);
      await bothDecide(people, words.NEWSPAPER);
    },
  },
  { minute: 20, title: 'each waits for the other', play: (people) => bothDecide(people, words.OTHER_TEAM) },
  {
    minute: 25,
    title: 'the daughter is sent to the others',
    play: ({ anna }) => reply(anna, 'Waarom belde niemand mij?', words.TO_ILSE),
  },
  { minute: 35, title: 'nobody goes to see', play: waitTillTomorrow },
  {
    minute: 40,
    title: 'it will be the flu; the daughter hears what is not allowed',
    play: async (people) => {
      await bothDecide(people, words.EVERYBODY_DULL);
      await bothDecide(people, words.DAUGHTER);
    },
  },
  { minute: 55, title: 'Anna goes to the press alone', play: ({ anna }) => setOut(anna, 'Perszaal') },
  { minute: 60, title: 'no comment', play: sayNothing },
  { minute: 65, title: 'it lay with the others', play: (people) => bothDecide(people, words.REFERRAL) },
  { minute: 75, title: 'two proposals', play: proposeApart },
];

async function waitTillTomorrow(people: People): Promise<void> {
  await whileFast(people, () => expectAsked(people.anna, words.TONNY));
  await bothDecide(people, words.TONNY);
}

async function sayNothing({ karin, anna, bram }: People): Promise<void> {
  await takePodium(anna);
  await whileFast({ karin, anna, bram }, () => expect(anna.getByText('Wat is er gebeurd?').first()).toBeVisible());
  await answerPress(anna, words.PRESS);
}

async function proposeApart(people: People): Promise<void> {
  await bothDecide(people, words.TWO_PROPOSALS);
  await Promise.all(
    [people.anna, people.bram].map(async (page) => {
      await fillForm(page, 'Voorstel van één team', words.PROPOSAL);
      await handIn(page, 'Voorstel van één team');
    }),
  );
}
