import { render, screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { expect, it, vi } from 'vitest';
import { aScenario } from '../../../tests/support/a-scenario.ts';
import { anOverview } from '../../../tests/support/an-overview.ts';
import { expectNoAxeViolations } from '../../../tests/support/axe.ts';
import { given, type Play } from '../../../tests/support/given.ts';
import { opened, seated, system, takeSeat } from '../../../tests/support/some-steps.ts';
import { findMissing } from '../insight/missing.ts';
import { readRoster } from '../insight/roster.ts';
import { LobbyPanel, type LobbyPanelProps } from './lobby-panel.tsx';

const scenario = aScenario();
const three = given(scenario).play(...seated('anna', 'bram', 'cas'), [
  { type: 'DropPlayer', player: 'bram' },
  system(0),
]);

function show(play: Play, props: Partial<LobbyPanelProps> = {}) {
  const { view, activity } = anOverview(play, '00:00');
  const calls = {
    onMove: vi.fn(),
    onRemove: vi.fn(),
    onAddBots: vi.fn(),
    onDropBots: vi.fn(),
    onStart: vi.fn(),
  };
  const { container } = render(
    <LobbyPanel
      pin="482913"
      link="http://spel.example/?pin=482913"
      rosters={readRoster(view, scenario, activity.joiners)}
      missing={findMissing(view, scenario)}
      isBusy={false}
      refusal={undefined}
      {...calls}
      {...props}
    />,
  );
  return { container, ...calls };
}

it('shows PIN, QR code and link, and copies the link', async () => {
  const user = userEvent.setup();
  const { container } = show(three);
  expect(screen.getByText('482 913')).toBeTruthy();
  expect(screen.getByText('Pincode 4 8 2 9 1 3')).toBeTruthy();
  expect(screen.getByRole('img', { name: /QR-code/ })).toBeTruthy();
  await user.click(screen.getByRole('button', { name: 'Kopieer link' }));
  expect(await navigator.clipboard.readText()).toBe('http://spel.example/?pin=482913');
  expect(screen.getByRole('status').textContent).toContain('Link gekopieerd');
  await expectNoAxeViolations(container);
});

it('warns when the link only works on this computer', () => {
  show(three, { link: 'http://127.0.0.1:2567/?pin=482913' });
  expect(screen.getByText(/werkt alleen op deze computer/)).toBeTruthy();
});

it('shows who sits where, with marks in words', () => {
  const extra = three.play([takeSeat('dina', { seat: 'gc-sociaal-werk', extraTime: true }), system(0)]);
  show(extra);
  const team = within(screen.getByRole('list', { name: 'Plekken van Gezondheidscentrum' }));
  expect(team.getByRole('listitem', { name: /sociaal-werk bij gc, wissel met Dina/ }).textContent).toContain(
    'meer tijd',
  );
  const other = screen.getByRole('list', { name: 'Plekken van Sociaal Wijkteam' });
  expect(other.textContent).toContain('Bram geen verbinding');
});

it('says what is still missing, and starts anyway when the docent wants', async () => {
  const { onStart } = show(three);
  expect(screen.getByText('Gezondheidscentrum heeft alleen Cas.')).toBeTruthy();
  expect(screen.getByText('Geen verbinding: Bram.')).toBeTruthy();
  expect(screen.getByText('Nog niet klaar: Anna, Cas.')).toBeTruthy();
  await userEvent.click(screen.getByRole('button', { name: 'Start het spel' }));
  expect(onStart).toHaveBeenCalledOnce();
});

it('cannot start with nobody', () => {
  show(given(scenario).play(...opened()));
  expect(screen.getByRole('button', { name: 'Start het spel' }).hasAttribute('disabled')).toBe(true);
});

it('moves a player to a free seat or swaps, from the menu', async () => {
  const { onMove } = show(three);
  await userEvent.click(screen.getByRole('button', { name: 'Verplaats Anna' }));
  const menu = screen.getByRole('menu', { name: 'Verplaats Anna' });
  expect(within(menu).getByRole('menuitem', { name: 'huisarts bij gc, wissel met Cas' })).toBeTruthy();
  await userEvent.click(within(menu).getByRole('menuitem', { name: 'sociaal-werk bij gc, vrij' }));
  expect(onMove).toHaveBeenCalledWith('anna', 'gc-sociaal-werk');
});

it('moves a player by dragging with the keyboard alone', async () => {
  const user = userEvent.setup();
  const { onMove } = show(three);
  screen.getByRole('button', { name: 'Versleep Anna' }).focus();
  await user.keyboard('{Enter}');
  await waitFor(() => expect(document.activeElement?.className).toContain('seat-line'));
  for (let step = 0; step < 6 && !document.activeElement?.textContent?.includes('vrij'); step++) await user.tab();
  await user.keyboard('{Enter}');
  await waitFor(() => expect(onMove).toHaveBeenCalledWith('anna', 'gc-sociaal-werk'));
});

it('asks before it removes a person, and not before it removes a bot', async () => {
  const withBot = three.play([takeSeat('robot', { bot: true, seat: 'gc-sociaal-werk' }), system(0)]);
  const { onRemove } = show(withBot);
  await userEvent.click(screen.getByRole('button', { name: 'Haal Robot weg' }));
  expect(onRemove).toHaveBeenCalledOnce();
  await userEvent.click(screen.getByRole('button', { name: 'Haal Anna weg' }));
  expect(onRemove).toHaveBeenCalledOnce();
  const question = screen.getByRole('alertdialog', { name: 'Anna weghalen?' });
  await expectNoAxeViolations(question);
  await userEvent.click(within(question).getByRole('button', { name: 'Haal weg' }));
  expect(onRemove).toHaveBeenLastCalledWith(expect.objectContaining({ id: 'anna' }));
});

it('adds bots for free seats and takes them off again', async () => {
  const withBot = three.play([takeSeat('robot', { bot: true, seat: 'gc-sociaal-werk' }), system(0)]);
  const { onDropBots } = show(withBot);
  expect(screen.getByRole('button', { name: 'Vul vrije plekken met bots' }).hasAttribute('disabled')).toBe(true);
  await userEvent.click(screen.getByRole('button', { name: 'Haal de bot weg' }));
  expect(onDropBots).toHaveBeenCalledOnce();
});

it('fills with one bot or with all', async () => {
  const { onAddBots } = show(three);
  await userEvent.click(screen.getByRole('button', { name: 'Vul vrije plekken met bots' }));
  await userEvent.click(screen.getByRole('button', { name: 'Eén bot erbij' }));
  expect(onAddBots.mock.calls).toEqual([[], [1]]);
});
