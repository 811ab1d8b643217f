import { expect } from '@playwright/test';
import { nl } from '../../client/text/nl.ts';
import * as docent from './support/docent.ts';
import { confirmReady, fillIn, inbox, PROFESSIONS } from './support/player.ts';
import { test } from './support/test.ts';

const { library, control, lobby } = nl.docent;

/** How soon the bots must be seen at work: a minute of the wall clock, at four times the speed. */
const SOON = { timeout: 60_000 };

test('a docent tries the whole game alone: bots take the other seats and play along', async ({ game, newDevice }) => {
  const karin = await newDevice();
  await docent.makeAccount(karin, game);
  await karin.getByRole('button', { name: library.tryAloneOf(docent.SCENARIO) }).click();
  const ready = karin.getByRole('dialog', { name: library.tryReady });
  await expect(ready).toContainText(library.tryExplain(13));

  const opening = karin.context().waitForEvent('page');
  await ready.getByRole('link', { name: library.tryPlayer }).click();
  const seat = await opening;
  await fillIn(seat, { name: 'Karin', profession: PROFESSIONS.social });
  await confirmReady(seat);

  await ready.getByRole('link', { name: library.tryConsole }).click();
  await expect(karin.getByText(lobby.allSet)).toBeVisible();
  await docent.startPlay(karin);
  await docent.setSpeed(karin, 4);
  await expect(inbox(seat).getByRole('link')).not.toHaveCount(0);

  const team = karin.getByRole('list', { name: control.teams.members('Wijkteam') });
  await expect(team.getByText(/leest ‘/).first()).toBeVisible(SOON);
  await docent.jump(karin);
  const log = karin.getByRole('region', { name: control.log.title });
  await expect(log.getByText(/neemt de telefoon op|mailt aan|komt aan|plaatst/).first()).toBeVisible(SOON);
});
