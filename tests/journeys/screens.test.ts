import { expect, type Page } from '@playwright/test';
import { nl } from '../../client/text/nl.ts';
import { complaintsOf } from './support/complaints.ts';
import * as docent from './support/docent.ts';
import { look } from './support/look.ts';
import { confirmReady, go, PROFESSIONS, post, ringing } from './support/player.ts';
import { test } from './support/test.ts';

const { chat, common, debrief, decisions, desk, lobby, news, phone } = nl;
const { control, entry, intervene, play } = nl.docent;

test('every screen is accessible, fits a telephone and complains of nothing', async ({ game, newDevice }) => {
  const [karin, anna] = [await newDevice(), await newDevice()];
  const complaints = { karin: complaintsOf(karin), anna: complaintsOf(anna) };

  await test.step('the door of the docent, the library and the lobby', async () => {
    await karin.goto(game.setupLink);
    await expect(karin.getByRole('heading', { name: entry.setup.title })).toBeVisible();
    await look(karin, 'docent-1-setup');
    await karin.goto(`${game.url}/regie`);
    await expect(karin.getByRole('heading', { name: entry.login.title })).toBeVisible();
    await look(karin, 'docent-2-login');
    await docent.makeAccount(karin, game);
    await expect(karin.getByRole('heading', { name: docent.SCENARIO })).toBeVisible();
    await look(karin, 'docent-3-library');
  });

  const pin = await docent.openSession(karin);

  await test.step('joining and the briefing', async () => {
    await anna.goto(`${game.url}/`);
    await look(anna, 'player-1-pin');
    await anna.getByLabel(lobby.pin.label).fill(pin);
    await anna.getByRole('button', { name: lobby.pin.go }).click();
    await anna.getByLabel(lobby.form.name).fill('Anna');
    await anna.getByLabel(PROFESSIONS.social).check();
    await anna.getByText(lobby.form.chooseSeat).click();
    await look(anna, 'player-2-person');
    await anna.getByRole('button', { name: lobby.form.go }).click();
    await look(anna, 'player-3-agreements');
    await anna.getByLabel(lobby.agree.agree).check();
    await anna.getByRole('button', { name: lobby.agree.go }).click();
    await expect(anna.getByRole('button', { name: lobby.briefing.ready })).toBeVisible();
    await look(anna, 'player-4-briefing');
    await confirmReady(anna);
    await karin.getByRole('button', { name: nl.docent.lobby.fillBots }).click();
    await expect(karin.getByText(nl.docent.lobby.allSet)).toBeVisible();
    await look(karin, 'docent-4-lobby');
  });

  await test.step('the desk and the telephone', async () => {
    await docent.startPlay(karin);
    await docent.jump(karin);
    await docent.jump(karin);
    await docent.jump(karin);
    await docent.setSpeed(karin, 0.5);
    await post(anna, 'Wie doet de woordvoering?').click();
    await expect(anna.getByText('Zes minuten lopen')).toBeVisible();
    await look(anna, 'player-5-desk');
    await anna.getByRole('link', { name: desk.actions.reply }).click();
    await look(anna, 'player-6-reply');
    await post(anna, 'Bewoner overleden: graag rust bewaren').click();
    await post(anna, 'Teammap SWT').click();
    await post(anna, 'Koffieochtend van slag').click();
    await docent.sendNow(karin, 'Ik slaap niet, en dan nog iets');
    await expect(ringing(anna)).toBeVisible();
    await look(anna, 'player-7-call-card');
    await ringing(anna).getByRole('button', { name: common.call.phone.answer }).click();
    await anna.getByRole('region', { name: phone.call.say }).getByRole('button').first().click();
    await expect(anna.getByRole('log', { name: phone.call.transcript }).locator('p')).toHaveCount(3);
    await look(anna, 'player-8-conversation');
    await karin.getByRole('button', { name: play.takeOver, exact: false }).first().click();
    await expect(karin.getByRole('heading', { name: /^Je speelt/ })).toBeVisible();
    await look(karin, 'docent-8-role-play');
    await karin.getByRole('button', { name: play.back }).click();
    await anna.getByRole('button', { name: phone.call.end.phone }).click();
    await anna.getByRole('button', { name: phone.call.back }).click();
    await look(anna, 'player-9-phone');
  });

  await test.step('the map, the news, decisions and talk', async () => {
    await go(anna, 'map');
    await expect(anna.locator('.map-canvas canvas')).toBeVisible();
    await expect(anna.getByRole('button', { name: 'De Sluis' }).first()).toBeVisible();
    await look(anna, 'player-10-map');
    await go(anna, 'news');
    await lookAtNews(anna);
    await go(anna, 'decisions');
    await expect(anna.getByRole('heading', { name: decisions.record }).first()).toBeVisible();
    await look(anna, 'player-12-decisions');
    await go(anna, 'talk');
    await look(anna, 'player-13-team-talk');
    await anna.getByRole('tab', { name: chat.line }).click();
    await look(anna, 'player-14-line');
    await anna.getByRole('button', { name: common.settings.open }).click();
    await look(anna, 'player-15-settings');
    await anna.keyboard.press('Escape');
  });

  await test.step('the console', async () => {
    await look(karin, 'docent-5-console');
    await karin.getByRole('button', { name: control.soon.whole }).click();
    await look(karin, 'docent-6-msel');
    await karin.keyboard.press('Escape');
    await karin.getByRole('button', { name: intervene.message }).click();
    await look(karin, 'docent-7-message');
    await karin.keyboard.press('Escape');
    await docent.pausePlay(karin);
    await expect(anna.getByText(common.paused.docent).first()).toBeVisible();
    await look(anna, 'player-16-paused');
    await docent.endPlay(karin);
    await look(karin, 'docent-9-ended');
    await expect(anna.getByRole('heading', { name: common.end.title })).toBeVisible();
    await look(anna, 'player-17-end');
  });

  await test.step('the debrief', async () => {
    await karin.getByRole('link', { name: control.ended.debrief }).click();
    const slider = karin.getByRole('slider', { name: debrief.replay.timeline.slider });
    await slider.fill('840000');
    await expect(karin.getByRole('button', { name: 'De Sluis' }).first()).toBeVisible();
    await look(karin, 'debrief-1-timeline');
    await karin.getByLabel(debrief.replay.lookAs, { exact: true }).selectOption({ label: 'Anna, opbouwwerker' });
    await expect(karin.getByRole('list', { name: desk.incoming })).toBeVisible();
    await look(karin, 'debrief-2-look-as');
    await karin.getByRole('link', { name: debrief.frame.view.compare }).click();
    await look(karin, 'debrief-3-compare');
    await karin.getByRole('link', { name: debrief.frame.view.decisions }).click();
    await look(karin, 'debrief-4-decisions');
  });

  expect(complaints).toEqual({ karin: [], anna: [] });
});

async function lookAtNews(page: Page): Promise<void> {
  const tabs = page.getByRole('tablist', { name: news.media }).getByRole('tab');
  for (const [index, name] of ['teletext', 'microblog', 'forum', 'paper', 'broadcast'].entries()) {
    await tabs.nth(index).click();
    await look(page, `player-11-news-${name}`);
  }
}
