import { expect } from '@playwright/test';
import { type Act, bothDecide, type People, whileFast } from './acts.ts';
import { boardOf, placeFrom, placeFromCall } from './board.ts';
import { decide, expectAsked, expectGround } from './decide.ts';
import { forward, open, reply } from './desk.ts';
import { fillForm, handIn } from './papers.ts';
import * as phone from './phone.ts';
import { go, ringing } from './player.ts';
import { answerPress, takePodium } from './podium.ts';
import { setOut } from './walk.ts';
import * as words from './words-well.ts';

/** De elf dagen by people who listen, find each other in time, and lay their pieces together. */
export const PLAYED_WELL: readonly Act[] = [
  { minute: 5, title: 'Anna calls Bep, who was missed, and listens', play: listenToBep },
  {
    minute: 10,
    title: 'the first words; the teams find each other and speak of the air in the flat',
    play: findEachOther,
  },
  {
    minute: 15,
    title: 'at one table: the common board, with sources, and a sitrap of each team',
    play: shareWhatYouKnow,
  },
  {
    minute: 20,
    title: 'what they do about the other team and the newspaper',
    play: async (people) => {
      await bothDecide(people, words.OTHER_TEAM);
      await expectGround(people.bram, words.OTHER_TEAM);
      await bothDecide(people, words.NEWSPAPER);
    },
  },
  {
    minute: 25,
    title: 'both answer the daughter, with one story, and Anna calls Bep back as she promised',
    play: keepYourWord,
  },
  { minute: 30, title: 'they ask their managers for room', play: (people) => bothDecide(people, words.MANDATE) },
  { minute: 35, title: 'they go to Tonny, one of each team', play: goToTonny },
  { minute: 40, title: 'the fire brigade measures, and Ilse is phoned', play: letThemMeasure },
  { minute: 45, title: 'a plan of both teams', play: (people) => writeTogether(people, 'Plan voor samen', words.PLAN) },
  {
    minute: 50,
    title: 'one sitrap of two teams',
    play: (people) => writeTogether(people, 'Eén sitrap, van twee teams', words.SITRAP_TOGETHER),
  },
  { minute: 55, title: 'one line for the press, with two names', play: agreeOnALine },
  { minute: 60, title: 'behind the microphones, one of each team', play: faceThePress },
  {
    minute: 65,
    title: 'whose was the referral?',
    play: async (people) => {
      await answerPress(people.bram, words.PRESS.bram);
      await bothDecide(people, words.REFERRAL);
    },
  },
  {
    minute: 75,
    title: 'a colleague is named online, Ronnie is at the door, and there is money',
    play: proposeTogether,
  },
  { minute: 85, title: 'who goes on Thursday', play: (people) => bothDecide(people, words.THURSDAY) },
];

async function listenToBep(people: People): Promise<void> {
  const { anna } = people;
  await phone.call(anna, 'Bep de Rooij');
  await whileFast(people, () => phone.sayLine(anna, 'Mevrouw De Rooij, wat vreselijk voor u'));
  await phone.sayLine(anna, 'Is er vandaag iemand bij u?');
  await phone.sayLine(anna, 'Ik bel u om elf uur zelf terug');
  await placeFromCall(anna, { text: words.HEARD_FROM_BEP, sureness: 'assumed', on: 'team' });
  await go(anna, 'phone');
  await phone.hangUp(anna);
}

async function findEachOther(people: People): Promise<void> {
  const { anna, bram } = people;
  await bothDecide(people, words.FIRST_WORDS);
  await phone.dial(anna, '4471');
  await phone.pickUp(bram);
  await phone.say(bram, words.ON_THE_PHONE.bram);
  await phone.say(anna, words.ON_THE_PHONE.anna);
  await phone.hangUp(anna);
  await Promise.all([setOut(anna, 'Buurthuis De Sluis'), setOut(bram, 'Buurthuis De Sluis')]);
}

async function shareWhatYouKnow({ anna, bram }: People): Promise<void> {
  const [headache, coffee] = ['Weer hoofdpijn uit de Havenstraat', 'Koffieochtend van slag'];
  await Promise.all([
    placeFrom(anna, coffee, { text: words.ON_THE_BOARD.anna, sureness: 'sure', on: 'both' }),
    placeFrom(bram, headache, { text: words.ON_THE_BOARD.bram, sureness: 'assumed', on: 'both' }),
  ]);
  await expect(boardOf(bram, 'both')).toContainText(words.ON_THE_BOARD.anna);
  await forward(bram, { title: headache, to: 'Sociaal Wijkteam West-Waalmond', words: words.WITH_THE_HEADACHES });
  await open(anna, `Fw: ${headache}`);
  await Promise.all([fillForm(anna, 'Sitrap 1', words.SITRAP), fillForm(bram, 'Sitrap 1', words.SITRAP)]);
  await Promise.all([handIn(anna, 'Sitrap 1'), handIn(bram, 'Sitrap 1')]);
}

async function keepYourWord(people: People): Promise<void> {
  const { anna, bram } = people;
  await Promise.all([
    reply(anna, 'Waarom belde niemand mij?', words.TO_ILSE.anna),
    reply(bram, 'Ik ben zijn dochter', words.TO_ILSE.bram),
  ]);
  await phone.call(anna, 'Bep de Rooij');
  await whileFast(people, async () => {
    await phone.say(anna, words.TO_BEP);
    await phone.hear(anna, 'Dan begin ik bij het begin.');
  });
  await phone.hangUp(anna);
}

async function goToTonny(people: People): Promise<void> {
  const { anna, bram } = people;
  await whileFast(people, () => expectAsked(anna, words.TONNY));
  await bothDecide(people, words.TONNY);
  await Promise.all([setOut(anna, 'Schippersflat'), setOut(bram, 'Schippersflat')]);
}

async function letThemMeasure(people: People): Promise<void> {
  const { anna, bram } = people;
  await decide(anna, words.EVERYBODY_DULL);
  await whileFast(people, () => ringing(anna).getByText('Groen').waitFor());
  await phone.pickUp(anna);
  await phone.sayLine(anna, 'De woningen boven elkaar aan strang 12');
  await phone.hangUp(anna);
  await decide(bram, words.EVERYBODY_DULL);
  await bothDecide(people, words.DAUGHTER);
}

/** Each fills in a part of one paper; the last one hands it in. */
async function writeTogether({ anna, bram }: People, title: string, parts: words.Parts): Promise<void> {
  await Promise.all([fillForm(anna, title, parts.anna), fillForm(bram, title, parts.bram)]);
  await handIn(bram, title);
}

async function agreeOnALine(people: People): Promise<void> {
  const { anna, bram } = people;
  await writeTogether(people, 'Woordvoeringslijn', words.LINE);
  await Promise.all([setOut(anna, 'Perszaal'), setOut(bram, 'Perszaal')]);
}

async function faceThePress(people: People): Promise<void> {
  const { anna, bram } = people;
  await Promise.all([takePodium(anna), takePodium(bram)]);
  await whileFast(people, () => expect(anna.getByText('Wat is er gebeurd?').first()).toBeVisible());
  await answerPress(anna, words.PRESS.anna);
}

async function proposeTogether(people: People): Promise<void> {
  await reply(people.anna, 'Mijn naam staat online', words.TO_MARLOES);
  await bothDecide(people, words.RONNIE);
  await bothDecide(people, words.ONE_PROPOSAL);
  await writeTogether(people, 'Eén voorstel aan de gemeente', words.PROPOSAL);
}
