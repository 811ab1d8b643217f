import { act, render, screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { aScenario } from '../../../tests/support/a-scenario.ts';
import { expectNoAxeViolations } from '../../../tests/support/axe.ts';
import { type EngineSource, engineSource } from '../../../tests/support/engine-source.ts';
import { given, type Play } from '../../../tests/support/given.ts';
import { anna, docent, seated, started, until } from '../../../tests/support/some-steps.ts';
import { createSessionStore } from '../../store/session-store.ts';
import type { Answer } from '../api/ask.ts';
import type { DocentApi } from '../api/docent-api.ts';
import { createActivityFeed } from '../insight/activity-feed.ts';
import { DocentRoot } from './docent-root.tsx';
import type { SessionLink } from './session-link.ts';

const scenario = aScenario();
const ok = <T,>(value: T): Promise<Answer<T>> => Promise.resolve({ ok: true, value });
const no = (code: string, message: string) => Promise.resolve({ ok: false, code, message } as const);

function anApi(parts: Partial<DocentApi> = {}): DocentApi {
  const session = { id: 's1', pin: '482913', scenario: 'klein', title: 'Licht in de flat', opened: 0, players: 4 };
  return {
    me: () => ok({ name: 'Ilse' }),
    setUp: () => ok({ name: 'Ilse' }),
    logIn: () => ok({ name: 'Ilse' }),
    logOut: () => ok({}),
    scenarios: () =>
      ok([
        {
          ...{ id: 'klein', title: 'Licht in de flat', summary: 'Klein.', version: '1.0.0', duration: 600_000 },
          ...{ seats: 4, teams: 2, language: 'nl' as const, languages: ['nl' as const], levels: [] },
          ...{ objectives: [], problems: 0, mistakes: [] },
        },
      ]),
    sessions: () => ok([{ ...session, phase: 'running' as const, url: 'http://spel.example/?pin=482913' }]),
    openSession: () => ok({ id: 's1', pin: '482913', url: '/?pin=482913' }),
    token: () => ok({ token: 'docent-token' }),
    scenarioOf: () => ok(scenario),
    waiting: () => ok([]),
    addBots: () => ok({ players: ['b1', 'b2', 'b3'] }),
    dropBot: () => ok({}),
    ...parts,
  };
}

function linkTo(source: EngineSource): SessionLink {
  const feed = createActivityFeed();
  source.subscribe((notice) => {
    if (notice.type === 'welcome') feed.onWelcome(notice.welcome.cursor);
    if (notice.type === 'events') feed.onEvents(notice.events, notice.reset === true);
  });
  return {
    store: createSessionStore(source, { now: () => 0, commit: (run) => run() }),
    readActivity: feed.read,
  };
}

function show(api: DocentApi, play: Play = given(scenario), at = '00:00', setupToken?: string) {
  const source = engineSource(play, at);
  const openLink = () => linkTo(source);
  const shown = render(<DocentRoot api={api} openLink={openLink} setupToken={setupToken} />);
  return { ...shown, source };
}

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
