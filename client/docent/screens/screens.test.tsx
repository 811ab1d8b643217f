import { screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { expectNoAxeViolations } from '../../../tests/support/axe.ts';
import { anApi, no, ok, scenario, show } from '../../../tests/support/docent-screens.tsx';
import { given } from '../../../tests/support/given.ts';
import { seated } from '../../../tests/support/some-steps.ts';
import type { DocentApi } from '../api/docent-api.ts';

beforeEach(() => {
  location.hash = '';
  localStorage.clear();
});

describe('the door', () => {
  const stranger = { me: () => no('log-in', 'Log eerst in.') };

  it('lets a docent in with her passphrase, and says why not in the words of the server', async () => {
    const logIn = vi
      .fn<DocentApi['logIn']>()
      .mockImplementationOnce(() => no('wrong-login', 'Deze naam en dit wachtwoord horen niet bij elkaar.'))
      .mockImplementation(() => ok({ name: 'Ilse' }));
    const { container } = show(anApi({ ...stranger, logIn }));
    await userEvent.type(await screen.findByLabelText('Je naam'), 'Ilse');
    await userEvent.type(screen.getByLabelText('Wachtzin'), 'vier losse woorden hier');
    await userEvent.click(screen.getByRole('button', { name: 'Inloggen' }));
    await waitFor(() => expect(screen.getByRole('alert').textContent).toContain('horen niet bij elkaar'));
    await expectNoAxeViolations(container);
    await userEvent.click(screen.getByRole('button', { name: 'Inloggen' }));
    expect(await screen.findByRole('heading', { level: 1, name: 'Scenario’s' })).toBeTruthy();
  });

  it('makes the first account, and says at the field what is wrong', async () => {
    const setUp = vi.fn<DocentApi['setUp']>(() => ok({ name: 'Ilse' }));
    const { container } = show(anApi({ ...stranger, setUp }), undefined, undefined, 'eenmalig');
    await userEvent.type(await screen.findByLabelText('Je naam'), 'Ilse');
    await userEvent.type(screen.getByLabelText('Wachtzin'), 'kort');
    await userEvent.click(screen.getByRole('button', { name: /Maak account/ }));
    expect(screen.getByText(/te kort/)).toBeTruthy();
    expect(screen.getByLabelText('Wachtzin').getAttribute('aria-invalid')).toBe('true');
    await expectNoAxeViolations(container);
    await userEvent.type(screen.getByLabelText('Wachtzin'), ' maar nu langer');
    await userEvent.type(screen.getByLabelText('Wachtzin nog een keer'), 'kort maar nu langer');
    await userEvent.click(screen.getByRole('button', { name: /Maak account/ }));
    expect(await screen.findByRole('heading', { level: 1, name: 'Scenario’s' })).toBeTruthy();
    expect(setUp).toHaveBeenCalledWith('eenmalig', 'Ilse', 'kort maar nu langer');
  });

  it('says that the server is away, instead of asking for a passphrase', async () => {
    const me = vi
      .fn<DocentApi['me']>()
      .mockImplementationOnce(() => no('offline', ''))
      .mockImplementation(() => ok({ name: 'Ilse' }));
    show(anApi({ me }));
    await userEvent.click(await screen.findByRole('button', { name: 'Probeer opnieuw' }));
    expect(await screen.findByRole('heading', { level: 1, name: 'Scenario’s' })).toBeTruthy();
  });
});

describe('the library', () => {
  it('opens a trial: every seat but one gets a bot', async () => {
    const addBots = vi.fn<DocentApi['addBots']>(() => ok({ players: ['b1', 'b2', 'b3'] }));
    const { container } = show(anApi({ addBots }));
    await userEvent.click(await screen.findByRole('button', { name: /^Probeer zelf/ }));
    const dialog = await screen.findByRole('dialog', { name: 'Je proefsessie staat klaar' });
    expect(addBots).toHaveBeenCalledWith('s1', 3);
    expect(within(dialog).getByText(/3 bots doen mee/)).toBeTruthy();
    await expectNoAxeViolations(container);
    await userEvent.click(within(dialog).getByRole('link', { name: 'Naar de regie' }));
    expect(location.hash).toBe('#/sessie/s1');
  });

  it('opens a session and goes to its lobby', async () => {
    show(anApi(), given(scenario).play(...seated()));
    await userEvent.click(await screen.findByRole('button', { name: /^Start sessie/ }));
    expect(await screen.findByRole('heading', { level: 1, name: 'Lobby: Licht in de flat' })).toBeTruthy();
  });
});
