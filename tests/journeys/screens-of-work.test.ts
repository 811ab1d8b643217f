import { expect, type Page } from '@playwright/test';
import { nl } from '../../client/text/nl.ts';
import { placeFrom, placeFromCard } from './support/board.ts';
import { complaintsOf } from './support/complaints.ts';
import * as docent from './support/docent.ts';
import { look } from './support/look.ts';
import { fillForm, handIn, openForm } from './support/papers.ts';
import * as phone from './support/phone.ts';
import { confirmReady, go, join, joinLate, PROFESSIONS } from './support/player.ts';
import { answerPress, takePodium } from './support/podium.ts';
import { test } from './support/test.ts';
import { setOut } from './support/walk.ts';
import * as words from './support/words-well.ts';

const {
  common,
  debrief,
  decisions,
  docent: { control },
  lobby,
  work,
} = nl;

const PROPOSAL = 'Eén voorstel aan de gemeente';

test('what teams make together is accessible too, fits a telephone and complains of nothing', async ({
  game,
  newDevice,
}) => {
  const [karin, anna, bram] = [await newDevice(), await newDevice(), await newDevice()];
  const cato = await newDevice();
  const complaints = [karin, anna, bram, cato].map(complaintsOf);

  let pin = '';
  await test.step('two players of different teams are in play', async () => {
    await docent.makeAccount(karin, game);
    pin = await docent.openSession(karin, 3);
    await join(anna, game, { pin, name: 'Anna', profession: PROFESSIONS.social });
    await join(bram, game, { pin, name: 'Bram', profession: PROFESSIONS.doctor });
    await Promise.all([confirmReady(anna), confirmReady(bram)]);
    await docent.startPlay(karin);
    await docent.setSpeed(karin, 0.5);
  });

  await test.step('who comes in later is offered the briefing', async () => {
    await joinLate(cato, game, { pin, name: 'Cato', profession: PROFESSIONS.social });
    await look(cato, 'player-27-late');
    await cato.getByRole('button', { name: common.late.read }).click();
    await expect(cato.getByRole('dialog', { name: lobby.briefing.badge })).toBeVisible();
    await cato.keyboard.press('Escape');
    await expect(cato.getByRole('region', { name: common.late.title })).toBeHidden();
  });

  await test.step('the board, first of the own team only, then of both', async () => {
    await jump(karin, 3);
    await placeFrom(anna, 'Koffieochtend van slag', {
      text: 'Tonny van 310 was er twee keer niet.',
      sureness: 'sure',
      on: 'team',
    });
    await placeFromCard(anna, { text: 'Dat weet alleen ik, en nu wij.', sureness: 'sure', on: 'team' });
    await look(anna, 'player-18-board-alone');
    await phone.dial(anna, '4471');
    await phone.pickUp(bram);
    await phone.hangUp(anna);
    await placeFrom(bram, 'Weer hoofdpijn uit de Havenstraat', {
      text: 'Vier mensen uit één flat met hoofdpijn die buiten zakt.',
      sureness: 'assumed',
      on: 'both',
    });
    await placeFrom(anna, 'Wie doet de woordvoering?', {
      text: 'Iemand zegt dat hij er eenentwintig dagen lag.',
      sureness: 'rumour',
      on: 'both',
    });
    await look(anna, 'player-19-board');
    await go(anna, 'decisions');
    await anna
      .getByRole('checkbox', { name: /Tonny van 310/ })
      .first()
      .check();
    await anna.getByRole('group', { name: decisions.ground.legend }).first().scrollIntoViewIfNeeded();
    await look(anna, 'player-28-ground');
  });

  await test.step('a form on the desk, half filled in and handed in', async () => {
    await openForm(anna, 'Sitrap 1');
    await look(anna, 'player-20-form');
    await fillForm(anna, 'Sitrap 1', words.SITRAP);
    await handIn(anna, 'Sitrap 1');
    await look(anna, 'player-21-form-done');
  });

  await test.step('the press room, from afar and behind the microphones', async () => {
    await jump(karin, 8);
    await Promise.all([
      fillForm(anna, 'Woordvoeringslijn', words.LINE.anna),
      fillForm(bram, 'Woordvoeringslijn', words.LINE.bram),
    ]);
    await handIn(bram, 'Woordvoeringslijn');
    await setOut(anna, 'Perszaal');
    await jump(karin, 1);
    await go(bram, 'press');
    await expect(bram.getByText(work.press.goThere('Perszaal'))).toBeVisible();
    await look(bram, 'player-22-press-elsewhere');
    await takePodium(anna);
    await docent.setSpeed(karin, 4);
    await expect(anna.getByText('Wat is er gebeurd?').first()).toBeVisible();
    await docent.setSpeed(karin, 0.5);
    await answerPress(anna, words.PRESS.anna);
    await look(anna, 'player-23-press');
  });

  await test.step('a paper of both teams, with who filled in what', async () => {
    await jump(karin, 3);
    await fillForm(anna, PROPOSAL, words.PROPOSAL.anna);
    await openForm(bram, PROPOSAL);
    await look(bram, 'player-24-joint-form');
  });

  await test.step('the docent looks at the story, the work and the press', async () => {
    for (const name of ['story', 'work', 'press'] as const) {
      await karin.getByRole('tab', { name: control.tabs[name] }).click();
      await look(karin, `docent-10-${name}`);
    }
    await karin.getByRole('button', { name: /: 2$/ }).first().click();
    await karin.getByRole('button', { name: control.soon.whole }).click();
    await karin.getByRole('button', { name: new RegExp(`^${control.msel.filters.all} `) }).click();
    await karin.getByRole('searchbox', { name: control.msel.search }).fill('Live');
    await look(karin, 'docent-12-msel-versions');
    await karin.keyboard.press('Escape');
  });

  await test.step('the end, with a card for each person, and the conversation', async () => {
    await docent.endPlay(karin);
    await expect(anna.getByRole('heading', { name: work.end.brought })).toBeVisible();
    await look(anna, 'player-25-ending');
    await anna.getByRole('region', { name: work.end.brought }).getByRole('listitem').last().scrollIntoViewIfNeeded();
    await look(anna, 'player-26-ending-persons');
    await anna.getByRole('button', { name: common.end.look }).click();
    await expect(anna.getByRole('banner')).toBeInViewport();
    await expect(anna.getByText(common.decisionLeft(''))).toBeHidden();
    await expect(anna.getByRole('region', { name: common.end.lookingBack })).toBeInViewport();
    await look(anna, 'player-27-looking-around');
    await anna.getByRole('button', { name: common.end.again }).click();
    await look(karin, 'docent-11-ended');
    await docent.revealTruth(karin);
    await expect(anna.getByRole('link', { name: common.end.debrief })).toBeVisible();
    await karin.getByRole('link', { name: control.ended.debrief }).click();
    await expect(karin.getByRole('slider', { name: debrief.replay.timeline.slider })).toBeVisible();
    const views = karin.getByRole('navigation', { name: debrief.frame.views });
    for (const name of ['work', 'talk'] as const) {
      await views.getByRole('link', { name: debrief.frame.view[name] }).click();
      await look(karin, `debrief-6-${name}`);
    }
    await views.getByRole('link', { name: debrief.frame.view.work }).click();
    await karin.getByRole('heading', { name: debrief.work.press }).scrollIntoViewIfNeeded();
    await look(karin, 'debrief-7-press');
  });

  expect(complaints).toEqual([[], [], [], []]);
});

async function jump(karin: Page, times: number): Promise<void> {
  for (let done = 0; done < times; done += 1) await docent.jump(karin);
}
