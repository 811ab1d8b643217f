import { expect, type Page } from '@playwright/test';
import { en } from '../../client/text/en.ts';
import { nl } from '../../client/text/nl.ts';
import { decide } from './support/decide.ts';
import { write } from './support/desk.ts';
import { type DeskMoment, deskRows, quietMoment } from './support/desk-moments.ts';
import * as docent from './support/docent.ts';
import { look } from './support/look.ts';
import { dial, pickUp, say } from './support/phone.ts';
import { confirmReady, go, inbox, join, PROFESSIONS, post, ringing } from './support/player.ts';
import { chatOnLine, chooseLanguage } from './support/talk.ts';
import { test } from './support/test.ts';
import { textOf } from './support/text-of.ts';

const { chat, common, debrief, desk, mail, phone, rejections } = nl;
const { control, intervene, lobby } = nl.docent;

const WIJKTEAM = 'Sociaal Wijkteam West-Waalmond';
const DOSSIER = { title: 'Dossier Wmo J.W.', due: '09:10' };
const BEP_CALLS = 'Ik heb drie keer gebeld';
const KORNAAT_CALLS = 'Voorgeschiedenis gevraagd';
const GC_LINE = '4471';
const REASONS = {
  anna: 'De buren hebben iets aan een mens en een tijd.',
  bram: 'Wij weten nog niet wat er vaststaat.',
};
const HALF_WRITTEN = 'Anna doet het woord, en wie doet dat bij';
const FIRST_WORDS = 'Wat zeggen jullie als eerste naar buiten?';

test('a docent and two players of different teams play one lesson, from the first link to the debrief', async ({
  game,
  newDevice,
}) => {
  const [karin, bram] = [await newDevice(), await newDevice()];
  let anna = await newDevice();
  const moments: { anna: DeskMoment; bram: string[] }[] = [];
  let pin = '';

  /** Keeps what both desks show at a moment in which nothing happens; they are on their desks for it. */
  async function remember(): Promise<void> {
    const moment = await quietMoment(anna);
    moments.push({ anna: moment, bram: (await deskRows(bram)).map(({ title }) => title) });
  }

  await test.step('the docent makes her account and opens a session', async () => {
    await docent.makeAccount(karin, game);
    pin = await docent.openSession(karin);
  });

  await test.step('two players join and get seats in different teams', async () => {
    await join(anna, game, { pin, name: 'Anna', profession: PROFESSIONS.social });
    await join(bram, game, { pin, name: 'Bram', profession: PROFESSIONS.doctor });
    await confirmReady(anna);
    await confirmReady(bram);
    await expect(karin.getByText(lobby.missing['lonely-team']({ team: WIJKTEAM, name: 'Anna' }))).toBeVisible();
  });

  await test.step('the docent starts, and the first post comes in', async () => {
    await docent.startPlay(karin);
    await docent.setSpeed(karin, 4);
    await expect(inbox(anna).getByRole('link')).toHaveCount(3);
    await remember();
  });

  await test.step('a player opens a mail and answers it', async () => {
    await post(anna, 'Bewoner overleden: graag rust bewaren').click();
    await write(anna, 'Carla, wij bellen vandaag met de buren.');
    await anna.getByRole('button', { name: common.send }).click();
    await expect(anna.getByText(mail.sent)).toBeVisible();
  });

  await test.step('an actor calls: answered, one sentence said, hung up', async () => {
    await docent.sendNow(karin, BEP_CALLS);
    await pickUp(anna);
    const said = anna.getByRole('log', { name: phone.call.transcript });
    await expect(said).toContainText('Ik heb drie keer gebeld');
    const offer = anna.getByRole('region', { name: phone.call.say }).getByRole('listitem').first();
    const sentence = await textOf(offer.locator('span').last());
    await offer.getByRole('button').click();
    await expect(said).toContainText(`${phone.call.you}: ${sentence}`);
    await expect(said).toContainText('Dank je wel');
    await anna.getByRole('button', { name: phone.call.end.phone }).click();
    await expect(anna.getByText(phone.call.ended.phone)).toBeVisible();
    await anna.getByRole('button', { name: phone.call.back }).click();
    await expect(anna.getByRole('heading', { name: phone.history.title })).toBeVisible();
    await expect(ringing(bram)).toHaveCount(0);
  });

  await test.step('an inject arrives at its time, for whom it is', async () => {
    await go(anna, 'desk');
    await expect(post(anna, DOSSIER.title)).toBeVisible({ timeout: 45_000 });
    await expect(anna.locator('.top-time')).toHaveText(/09:1[0-2]/);
    const row = (await deskRows(anna)).find(({ title }) => title === DOSSIER.title);
    expect(row).toMatchObject({ time: DOSSIER.due, isUnread: true });
    await expect(post(bram, DOSSIER.title)).toHaveCount(0);
    await post(anna, DOSSIER.title).click();
    await expect(anna.getByRole('heading', { name: DOSSIER.title })).toBeVisible();
    await expect(post(anna, DOSSIER.title)).not.toContainText(desk.unread);
    await remember();
  });

  await test.step('while a telephone rings, the docent sends as an actor, skips an inject and takes that back', async () => {
    await docent.sendNow(karin, KORNAAT_CALLS);
    await expect(ringing(bram)).toBeVisible();
    const visit = { subject: 'Kom even langs', body: 'Er staan hier mensen die jullie willen spreken.' };
    await docent.sendAsActor(karin, { actor: 'Ida', team: WIJKTEAM, ...visit });
    await expect(post(anna, visit.subject)).toBeVisible();
    await expect(post(bram, visit.subject)).toHaveCount(0);
    const title = await textOf(karin.locator('.soon-item h3').last());
    const skip = karin.getByRole('button', { name: control.soon.skipOf(title) });
    await skip.click();
    await expect(skip).toHaveCount(0);
    const toast = karin.getByRole('listitem').filter({ hasText: intervene.done.SkipInject(title) });
    await toast.getByRole('button', { name: intervene.undo }).click();
    await expect(skip).toBeVisible();
  });

  await test.step('a call that nobody answers leaves a voicemail', async () => {
    await expect(ringing(bram)).toBeHidden({ timeout: 30_000 });
    await post(bram, KORNAAT_CALLS).click();
    await expect(bram.getByRole('heading', { name: desk.voicemail })).toBeVisible();
    await expect(bram.getByText('ik krijg een bandje')).toBeVisible();
  });

  await test.step('the teams find each other by telephone and the line opens', async () => {
    await go(bram, 'talk');
    await bram.getByRole('tab', { name: chat.line }).click();
    await expect(bram.getByText(chat.locked.title)).toBeVisible();
    await dial(anna, GC_LINE);
    await pickUp(bram);
    await say(bram, 'Met Bram van het gezondheidscentrum.');
    await expect(anna.getByRole('log', { name: phone.call.transcript })).toContainText('Met Bram');
    await anna.getByRole('button', { name: phone.call.end.phone }).click();
    await chatOnLine(anna, 'Wij hebben zijn Wmo-dossier.');
    await chatOnLine(bram, 'Wij zagen hem in september.');
    await expect(anna.getByRole('list', { name: chat.line })).toContainText('Wij zagen hem in september.');
    await expect(bram.getByRole('list', { name: chat.line })).toContainText('Wij hebben zijn Wmo-dossier.');
  });

  await test.step('a lost network costs a player nothing', async () => {
    await docent.jump(karin);
    await go(anna, 'desk');
    await post(anna, 'Wie doet de woordvoering?').click();
    await write(anna, 'Anna doet het woord voor het wijkteam.');
    await anna.context().setOffline(true);
    await expect(anna.getByText(common.lost)).toBeVisible({ timeout: 30_000 });
    await anna.getByLabel(mail.body, { exact: true }).fill(HALF_WRITTEN);
    const missed = { subject: 'Terwijl je weg was', body: 'Dit kwam toen je er even niet was.' };
    await docent.sendAsActor(karin, { actor: 'Ida', team: WIJKTEAM, ...missed });
    await anna.context().setOffline(false);
    await expect(post(anna, missed.subject)).toBeVisible({ timeout: 30_000 });
    await expect(anna.getByText(common.lost)).toBeHidden();
    await expect(anna.getByLabel(mail.body, { exact: true })).toHaveValue(HALF_WRITTEN);
  });

  await test.step('everything stands still while the docent pauses', async () => {
    await post(anna, 'Koffieochtend van slag').click();
    await write(anna, 'Dank je wel Ida, ik kom straks bij je langs.');
    await docent.pausePlay(karin);
    await expect(anna.getByText(common.paused.docent).first()).toBeVisible();
    await expect(bram.getByText(common.paused.docent).first()).toBeVisible();
    await anna.getByRole('button', { name: common.send }).click();
    await expect(anna.getByText(rejections['not-now'])).toBeVisible();
    await expect(anna.getByLabel(mail.body, { exact: true })).toHaveValue(/ik kom straks bij je langs/);
    await docent.resumePlay(karin);
    await anna.getByRole('button', { name: common.send }).click();
    await expect(anna.getByText(mail.sent)).toBeVisible();
  });

  await test.step('both teams decide with a reason', async () => {
    await expect(anna.getByRole('link', { name: 'besluit: nog' })).toBeVisible({ timeout: 45_000 });
    await decideFirstWords(anna, 'Kort en menselijk', REASONS.anna);
    await decideFirstWords(bram, 'Voorlopig niets zeggen', REASONS.bram);
  });

  await test.step('a closed page comes back to the same desk, also while everything stands still', async () => {
    await docent.pausePlay(karin);
    await go(anna, 'desk');
    await post(anna, 'Wie doet de woordvoering?').click();
    await anna.getByRole('link', { name: desk.actions.reply }).click();
    await expect(anna.getByLabel(mail.body, { exact: true })).toHaveValue(HALF_WRITTEN);
    const before = await deskRows(anna);
    const path = anna.url();
    await anna.close();
    anna = await anna.context().newPage();
    await anna.goto(`${game.url}/?pin=${pin}`);
    await anna.getByRole('button', { name: nl.lobby.resume.go('Anna') }).click();
    await expect(inbox(anna).getByRole('link')).toHaveCount(before.length);
    expect(await deskRows(anna)).toEqual(before);
    await anna.goto(path);
    await expect(anna.getByLabel(mail.body, { exact: true })).toHaveValue(HALF_WRITTEN);
    await anna.getByRole('button', { name: mail.discard }).click();
    await docent.resumePlay(karin);
  });

  await test.step('a player reads it all in English, and in Dutch again', async () => {
    await chooseLanguage(anna, nl.common, 'English');
    await expect(anna.getByRole('heading', { level: 1, name: en.desk.title })).toBeAttached();
    await expect(anna.locator('html')).toHaveAttribute('lang', 'en');
    await chooseLanguage(anna, en.common, 'Nederlands');
    await expect(anna.getByRole('heading', { level: 1, name: desk.title })).toBeAttached();
  });

  await test.step('the docent ends it and lets the players look back', async () => {
    await go(anna, 'desk');
    await go(bram, 'desk');
    await remember();
    await docent.endPlay(karin);
    await expect(anna.getByRole('heading', { name: common.end.title })).toBeVisible();
    await expect(bram.getByText(common.end.waiting)).toBeVisible();
    await docent.revealTruth(karin);
    await bram.getByRole('link', { name: common.end.debrief }).click();
    await expect(bram.getByText(debrief.frame.badge)).toBeVisible();
  });

  await test.step('the debrief shows every moment as that person had it', async () => {
    await karin.getByRole('link', { name: control.ended.debrief }).click();
    const lookAs = karin.getByLabel(debrief.replay.lookAs, { exact: true });
    const slider = karin.getByRole('slider', { name: debrief.replay.timeline.slider });
    for (const moment of moments) {
      await slider.fill(String(moment.anna.at));
      await lookAs.selectOption({ label: 'Anna, opbouwwerker' });
      await expect(async () => expect(await deskRows(karin)).toEqual(moment.anna.rows)).toPass({ timeout: 10_000 });
      await lookAs.selectOption({ label: 'Bram, huisarts, waarnemer van dr. Verhagen' });
      await expect(async () => {
        expect((await deskRows(karin)).map(({ title }) => title)).toEqual(moment.bram);
      }).toPass({ timeout: 10_000 });
      await expect(post(karin, DOSSIER.title)).toHaveCount(0);
    }
    expect(moments.at(-1)?.anna.rows.map(({ title }) => title)).toContain(DOSSIER.title);
  });

  await test.step('and every decision with its reason', async () => {
    const views = karin.getByRole('navigation', { name: debrief.frame.views });
    await views.getByRole('link', { name: debrief.frame.view.decisions }).click();
    await expect(karin.getByText(REASONS.anna)).toBeVisible();
    await expect(karin.getByText(REASONS.bram)).toBeVisible();
    await look(karin, 'debrief-5-decided');
  });
});

/** Decides what the first words are, and reads back why. */
async function decideFirstWords(page: Page, option: string, reason: string): Promise<void> {
  await decide(page, { question: FIRST_WORDS, option, reason });
  await page.locator('summary', { hasText: 'De eerste woorden' }).click();
  await expect(page.getByText(reason)).toBeVisible();
}
