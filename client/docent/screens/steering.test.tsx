import { act, screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { beforeEach, describe, expect, it } from 'vitest';
import { expectNoAxeViolations } from '../../../tests/support/axe.ts';
import { anApi, scenario, show } from '../../../tests/support/docent-screens.tsx';
import { given, type Play } from '../../../tests/support/given.ts';
import { anna, docent, seated, started, until } from '../../../tests/support/some-steps.ts';

beforeEach(() => {
  location.hash = '';
  localStorage.clear();
});

describe('steering a session', () => {
  async function open(play: Play, at: string) {
    location.hash = '#/sessie/s1';
    const shown = show(anApi(), play, at);
    await screen.findByRole('heading', { level: 1, name: /Licht in de flat/ });
    return shown;
  }

  it('goes from the lobby to the console when play starts', async () => {
    const { container, source } = await open(given(scenario).play(...seated()), '00:00');
    await userEvent.click(screen.getByRole('button', { name: 'Start het spel' }));
    expect(await screen.findByRole('button', { name: /Pauzeer alles/ })).toBeTruthy();
    expect(source.play().state.phase).toBe('running');
    await expectNoAxeViolations(container);
  });

  it('shows a refusal of the engine as a notice and changes nothing', async () => {
    const { source } = await open(given(scenario).play(...started(), until('00:10')), '09:00');
    const before = source.play();
    await userEvent.click(screen.getByRole('button', { name: /\+5 min/ }));
    await userEvent.click(screen.getByRole('button', { name: 'Spring vooruit' }));
    expect(await screen.findByText(/kan alleen vooruit/)).toBeTruthy();
    expect(source.play()).toBe(before);
  });

  it('skips the next inject and takes that back', async () => {
    const { source } = await open(given(scenario).play(...started(), until('00:40')), '00:40');
    await userEvent.click(screen.getByRole('button', { name: 'Sla over: Wie doet dit?' }));
    expect(source.play().state.injects['inj-3']?.state).toBe('skipped');
    await userEvent.click(await screen.findByRole('button', { name: 'Ongedaan maken' }));
    await waitFor(() => expect(source.play().state.injects['inj-3']?.state).toBe('scheduled'));
    expect(await screen.findByText('Teruggedraaid')).toBeTruthy();
  });

  it('counts down to what comes soon on the watch of the docent, also at four times the speed', async () => {
    const play = given(scenario).play(...started(), until('00:40'), [
      { type: 'SetClockSpeed', speed: 4 },
      docent('00:40'),
    ]);
    await open(play, '00:40');
    expect(screen.getByText('over 00:20')).toBeTruthy();
  });

  it('shows the PIN, the link and the QR code also during play', async () => {
    await open(given(scenario).play(...started()), '00:10');
    await userEvent.click(screen.getByRole('button', { name: 'Deelnemers' }));
    const drawer = await screen.findByRole('dialog', { name: 'Deelnemers' });
    expect(await within(drawer).findByText('Pincode 4 8 2 9 1 3')).toBeTruthy();
    expect(within(drawer).getByRole('img', { name: /QR-code/ })).toBeTruthy();
    expect(within(drawer).getByLabelText('Link voor spelers')).toHaveProperty(
      'value',
      'http://spel.example/?pin=482913',
    );
    expect(within(drawer).queryByText('nog niet klaar')).toBeNull();
    await expectNoAxeViolations(drawer);
  });

  it('keeps a place for a notice under the clock, and in a window under its title', async () => {
    await open(given(scenario).play(...started(), until('00:40')), '00:40');
    const notices = () => screen.getByRole('region', { name: 'Meldingen' });
    await userEvent.keyboard(' ');
    expect((await within(notices()).findByText('Alles staat stil')).closest('.console-left')).toBeTruthy();
    expect(screen.getByRole('region', { name: 'Klok' }).nextElementSibling?.contains(notices())).toBe(true);
    await userEvent.click(screen.getByRole('button', { name: 'Deelnemers' }));
    expect(screen.getByRole('dialog', { name: 'Deelnemers' }).contains(notices())).toBe(true);
    await userEvent.click(screen.getByRole('button', { name: 'Sluiten' }));
    expect(notices().closest('.console-left')).toBeTruthy();
  });

  it('puts whoever wants to stop above all that waits, in the title of the page too, until a docent goes', async () => {
    const { container, source } = await open(given(scenario).play(...started()), '00:10');
    act(() => source.happen([{ type: 'CallOptOut' }, anna('00:10')]));
    const card = await screen.findByRole('region', { name: 'Anna wil even stoppen' });
    expect(card.textContent).toContain('Wijkteam · in het spel: Kantoor wijkteam');
    expect(card.closest('[role="alert"]')?.nextElementSibling?.textContent).toContain('Wacht op jou');
    expect(document.title).toBe('❗ Anna wil even stoppen · Licht in de flat · Samenspel');
    await expectNoAxeViolations(container);
    await userEvent.click(within(card).getByRole('button', { name: 'Ik ga ernaartoe: Anna' }));
    await waitFor(() => expect(screen.queryByRole('region', { name: 'Anna wil even stoppen' })).toBeNull());
    expect(source.play().all('OptOutAnswered')).toMatchObject([{ player: 'anna' }]);
    expect(document.title).toBe('Licht in de flat · Samenspel');
    expect(screen.getByRole('region', { name: 'Logboek' }).textContent).toContain('Ilse gaat naar Anna toe');
  });

  it('shows before play too who wants to stop', async () => {
    const { source } = await open(given(scenario).play(...seated()), '00:00');
    act(() => source.happen([{ type: 'CallOptOut' }, anna('00:00')]));
    expect(await screen.findByRole('button', { name: 'Ik ga ernaartoe: Anna' })).toBeTruthy();
  });

  it('pauses with the space bar and takes it back with Ctrl+Z', async () => {
    const { source } = await open(given(scenario).play(...started()), '00:10');
    await userEvent.keyboard(' ');
    await waitFor(() => expect(source.play().state.phase).toBe('paused'));
    await userEvent.keyboard('{Control>}z{/Control}');
    await waitFor(() => expect(source.play().state.phase).toBe('running'));
  });

  it('sends a hint to one team as a card', async () => {
    const { source } = await open(given(scenario).play(...started()), '00:10');
    await userEvent.click(screen.getByRole('button', { name: 'Hint voor Wijkteam' }));
    await userEvent.click(screen.getByRole('button', { name: /Wat weten jullie zeker/ }));
    await userEvent.click(screen.getByRole('button', { name: 'Verstuur' }));
    await waitFor(() => expect(screen.queryByRole('dialog')).toBeNull());
    expect(source.play().all('MessageSent')).toMatchObject([{ channel: 'card', toTeams: ['swt'] }]);
  });

  it('picks up a ringing phone with one press and plays the actor', async () => {
    const { container, source } = await open(given(scenario).play(...started()), '01:02');
    act(() => source.happen([{ type: 'Dial', number: '214' }, anna('01:00')]));
    await userEvent.click(screen.getByRole('button', { name: 'Neem op: Bep de Rooij, Wijkteam' }));
    expect(await screen.findByRole('heading', { level: 1, name: 'Je speelt: Bep de Rooij' })).toBeTruthy();
    await userEvent.keyboard('{F1}');
    await waitFor(() => expect(source.play().all('CallSpoken').at(-1)?.text).toBe('Ik heb het opgeschreven.'));
    await expectNoAxeViolations(container);
    await userEvent.click(screen.getByRole('button', { name: 'Terug naar regie' }));
    expect(screen.getByRole('heading', { name: 'Teams' })).toBeTruthy();
  });

  it('keeps a note for the debrief, and half a note over a reload', async () => {
    const { source, unmount } = await open(given(scenario).play(...started()), '00:10');
    await userEvent.keyboard('o');
    await userEvent.keyboard('Rustig overleg{Enter}');
    await waitFor(() => expect(source.play().all('ObservationTagged')).toMatchObject([{ text: 'Rustig overleg' }]));
    await userEvent.type(screen.getByLabelText('Wat zie je?'), 'Half');
    unmount();
    await open(source.play(), '00:20');
    expect(screen.getByLabelText('Wat zie je?')).toHaveProperty('value', 'Half');
  });

  it('ends only after a question, and then leads to the debrief', async () => {
    const { container, source } = await open(given(scenario).play(...started()), '05:00');
    await userEvent.click(screen.getByRole('button', { name: 'Stop spel' }));
    expect(source.play().state.phase).toBe('running');
    await userEvent.click(screen.getByRole('button', { name: 'Ja, stop het spel' }));
    expect(await screen.findByRole('link', { name: 'Naar de nabespreking' })).toBeTruthy();
    await expectNoAxeViolations(container);
  });
});
