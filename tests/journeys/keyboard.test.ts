import { expect, type Locator } from '@playwright/test';
import { nl } from '../../client/text/nl.ts';
import * as docent from './support/docent.ts';
import { enter, hasFocus, tabTo, typeIn } from './support/keys.ts';
import { post, ringing } from './support/player.ts';
import { test } from './support/test.ts';

const { chat, common, decisions, desk, lobby, mail, map, news, phone } = nl;

test('a player plays with the keyboard only, and nothing that arrives moves her focus', async ({ game, newDevice }) => {
  const [karin, anna] = [await newDevice(), await newDevice()];
  const rail = anna.getByRole('navigation', { name: common.screens });
  const screen = (name: keyof typeof common.rail): Locator => rail.getByRole('link', { name: common.rail[name] });
  const told = anna.getByRole('log', { name: common.log.label });

  await docent.makeAccount(karin, game);
  const pin = await docent.openSession(karin);

  await test.step('join', async () => {
    await anna.goto(`${game.url}/`);
    await typeIn(anna, anna.getByLabel(lobby.pin.label), pin);
    await anna.keyboard.press('Enter');
    await typeIn(anna, anna.getByLabel(lobby.form.name), 'Anna');
    await tabTo(anna, anna.getByLabel('Sociaal werk'));
    await anna.keyboard.press('Space');
    await enter(anna, anna.getByRole('button', { name: lobby.form.go }));
    await tabTo(anna, anna.getByLabel(lobby.agree.agree));
    await anna.keyboard.press('Space');
    await enter(anna, anna.getByRole('button', { name: lobby.agree.go }));
    await enter(anna, anna.getByRole('button', { name: lobby.briefing.ready }));
    await expect(anna.getByText(lobby.briefing.readyDone)).toBeVisible();
  });

  await test.step('read a mail and answer it, while another comes in', async () => {
    await docent.startPlay(karin);
    await docent.setSpeed(karin, 2);
    const letter = 'Bewoner overleden: graag rust bewaren';
    await expect(post(anna, letter)).toBeVisible({ timeout: 20_000 });
    await enter(anna, post(anna, letter));
    await expect(anna.getByRole('heading', { name: letter })).toBeFocused();
    await enter(anna, anna.getByRole('link', { name: desk.actions.reply }));
    await expect(anna.getByRole('heading', { name: mail.replyTitle })).toBeFocused();
    const body = anna.getByLabel(mail.body, { exact: true });
    await typeIn(anna, body, 'Beste Carla, ');
    await docent.sendNow(karin, 'Koffieochtend van slag');
    await expect(post(anna, 'Koffieochtend van slag')).toBeVisible();
    await expect(told).toContainText(/nieuwe? bericht.*e-mail/);
    expect(await hasFocus(body)).toBe(true);
    await anna.keyboard.type('wij bellen de buren.');
    await expect(body).toHaveValue('Beste Carla, wij bellen de buren.');
    await enter(anna, anna.getByRole('button', { name: common.send }));
    await expect(anna.getByText(mail.sent)).toBeVisible();
  });

  await test.step('answer a call with F2 and choose a sentence with a key', async () => {
    await tabTo(anna, screen('desk'));
    await docent.sendNow(karin, 'Ik heb drie keer gebeld');
    await expect(anna.getByRole('alert').filter({ hasText: 'Bep' })).toContainText(common.call.phone.title);
    expect(await hasFocus(screen('desk'))).toBe(true);
    await anna.keyboard.press('F2');
    await expect(ringing(anna).getByRole('button', { name: common.call.phone.answer })).toBeFocused();
    await anna.keyboard.press('Enter');
    const said = anna.getByRole('log', { name: phone.call.transcript });
    await expect(said).toContainText('Ik heb drie keer gebeld');
    await anna.keyboard.press('1');
    await expect(said).toContainText(`${phone.call.you}: Mevrouw De Rooij`);
    await enter(anna, anna.getByRole('button', { name: phone.call.end.phone }));
    await expect(anna.getByText(phone.call.ended.phone)).toBeVisible();
  });

  await test.step('walk to De Sluis over the pins of the map', async () => {
    await enter(anna, screen('map'));
    const pins = anna.getByRole('region', { name: map.board }).getByRole('list', { name: map.places });
    await enter(anna, pins.getByRole('button', { name: 'De Sluis' }));
    await expect(anna.getByRole('heading', { name: 'Buurthuis De Sluis' })).toBeVisible();
    await enter(anna, anna.getByRole('button', { name: map.go }));
    await expect(anna.getByText('onderweg naar Buurthuis De Sluis').first()).toBeVisible();
    await docent.jump(karin);
    await expect(anna.getByText(map.here)).toBeVisible();
  });

  await test.step('look through the news and write to the team', async () => {
    await enter(anna, screen('news'));
    const tabs = anna.getByRole('tablist', { name: news.media });
    await tabTo(anna, tabs.getByRole('tab', { selected: true }));
    await anna.keyboard.press('End');
    await anna.keyboard.press('Home');
    await anna.keyboard.press('ArrowRight');
    await expect(tabs.getByRole('tab', { name: 'Waalpiep' })).toBeFocused();
    await expect(anna.getByText('@schippersflat_live').first()).toBeVisible();
    await enter(anna, screen('talk'));
    await typeIn(anna, anna.getByLabel(chat.label, { exact: true }), 'Ik ben in De Sluis.');
    await anna.keyboard.press('Enter');
    await expect(anna.getByRole('tabpanel').getByRole('list', { name: chat.team })).toContainText(
      'Ik ben in De Sluis.',
    );
  });

  await test.step('vote and record a decision', async () => {
    await docent.jump(karin);
    await enter(anna, screen('decisions'));
    await enter(anna, anna.getByRole('button', { name: `${decisions.choose}: Kort en menselijk` }));
    await expect(anna.getByRole('button', { name: `${decisions.chosen}: Kort en menselijk` })).toBeFocused();
    await typeIn(anna, anna.getByLabel(decisions.why), 'Omdat mensen een mens willen horen.');
    await enter(anna, anna.getByRole('button', { name: decisions.submit('Kort en menselijk') }));
    await enter(anna, anna.locator('summary', { hasText: 'De eerste woorden' }));
    await expect(anna.getByText('Omdat mensen een mens willen horen.')).toBeVisible();
  });
});
