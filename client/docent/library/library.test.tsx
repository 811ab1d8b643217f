import { cleanup, render, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { expectNoAxeViolations } from '../../../tests/support/axe.ts';
import type { ScenarioCardData, SessionRowData } from '../api/docent-api.ts';
import { ScenarioCard } from './scenario-card.tsx';
import { scenarioPicture } from './scenario-picture.ts';
import { SessionRows } from './session-rows.tsx';
import { TryReady } from './try-ready.tsx';

const SCENARIO: ScenarioCardData = {
  id: 'de-elf-dagen',
  title: 'De elf dagen',
  summary: 'Wie heeft er vandaag hulp nodig?',
  version: '1.2.0',
  duration: 54 * 60_000,
  seats: 14,
  teams: 2,
  language: 'nl',
  languages: ['nl'],
  levels: [],
  objectives: ['Het andere team zoeken en bereiken.'],
  problems: 0,
  mistakes: [],
};

const LEVELS = [
  { level: 1, name: 'Kern', description: 'Het hoognodige.' },
  { level: 3, name: 'Alles', description: 'Alles wat er is.' },
];

beforeEach(() => localStorage.clear());

function showCard(scenario: ScenarioCardData, isBusy = false) {
  const onStart = vi.fn();
  const onTry = vi.fn();
  const { container } = render(<ScenarioCard scenario={scenario} isBusy={isBusy} onStart={onStart} onTry={onTry} />);
  return { container, onStart, onTry };
}

describe('a scenario in the library', () => {
  it('tells what it is, for how many, how long and what it teaches', async () => {
    const { container } = showCard(SCENARIO);
    expect(screen.getByRole('heading', { name: 'De elf dagen' })).toBeTruthy();
    expect(screen.getByText(/54 min spelen, 14 plekken, 2 teams/)).toBeTruthy();
    expect(screen.getByText('Het andere team zoeken en bereiken.')).toBeTruthy();
    await expectNoAxeViolations(container);
  });

  it('starts a session, or a trial with bots', async () => {
    const { onStart, onTry } = showCard(SCENARIO);
    await userEvent.click(screen.getByRole('button', { name: 'Start sessie: De elf dagen' }));
    await userEvent.click(screen.getByRole('button', { name: 'Probeer zelf: De elf dagen' }));
    expect(onStart).toHaveBeenCalledWith({});
    expect(onTry).toHaveBeenCalledWith({});
    expect(screen.queryByRole('combobox')).toBeNull();
  });

  it('[LE1] offers the levels and languages it has, its own level first, and remembers the choice', async () => {
    const scenario = { ...SCENARIO, levels: LEVELS, defaultLevel: 3, languages: ['nl', 'en'] as const };
    const { container, onStart } = showCard(scenario);
    expect(screen.getByText('Alles wat er is.')).toBeTruthy();
    await userEvent.click(screen.getByRole('button', { name: 'Start sessie: De elf dagen' }));
    expect(onStart).toHaveBeenLastCalledWith({ level: 3, language: 'nl' });
    await userEvent.selectOptions(screen.getByLabelText('Niveau'), '1. Kern');
    await userEvent.selectOptions(screen.getByLabelText('Taal van het spel'), 'Engels');
    expect(screen.getByText('Het hoognodige.')).toBeTruthy();
    await expectNoAxeViolations(container);
    cleanup();
    const { onTry } = showCard(scenario);
    await userEvent.click(screen.getByRole('button', { name: 'Probeer zelf: De elf dagen' }));
    expect(onTry).toHaveBeenLastCalledWith({ level: 1, language: 'en' });
  });

  it('[LE1] offers only levels of which all texts are in the language of the session', async () => {
    const [core, whole] = LEVELS;
    const levels = [core, { ...whole, languages: ['nl' as const] }] as typeof LEVELS;
    const { onStart } = showCard({ ...SCENARIO, levels, defaultLevel: 3, languages: ['nl', 'en'] as const });
    const named = () => [...screen.getByLabelText('Niveau').querySelectorAll('option')].map((one) => one.textContent);
    expect(named()).toEqual(['1. Kern', '3. Alles']);
    await userEvent.selectOptions(screen.getByLabelText('Taal van het spel'), 'Engels');
    expect(named()).toEqual(['1. Kern']);
    await userEvent.click(screen.getByRole('button', { name: 'Start sessie: De elf dagen' }));
    expect(onStart).toHaveBeenLastCalledWith({ level: 1, language: 'en' });
  });

  it('forgets a level that a new version of the scenario does not have', async () => {
    localStorage.setItem('samenspel.docent.opening.de-elf-dagen', '{"level":4,"language":"en"}');
    const { onStart } = showCard({ ...SCENARIO, levels: LEVELS, defaultLevel: 3 });
    await userEvent.click(screen.getByRole('button', { name: 'Start sessie: De elf dagen' }));
    expect(onStart).toHaveBeenLastCalledWith({ level: 3 });
  });

  it('does not open a second session while one is being opened', () => {
    showCard(SCENARIO, true);
    expect(screen.getByRole('button', { name: /^Start sessie/ }).hasAttribute('disabled')).toBe(true);
  });

  it('says in plain words why a scenario is refused, and offers nothing to start', async () => {
    const mistakes = [{ where: 'msel.yaml:41', message: 'Acteur “bram” bestaat niet.', remedy: 'schrijf “bep”.' }];
    const { container } = showCard({ ...SCENARIO, problems: 1, mistakes });
    expect(screen.getByText('msel.yaml:41')).toBeTruthy();
    expect(screen.getByText(/Acteur “bram” bestaat niet/)).toBeTruthy();
    expect(screen.getByText('Zo los je het op: schrijf “bep”.')).toBeTruthy();
    expect(screen.queryByRole('button')).toBeNull();
    await expectNoAxeViolations(container);
  });

  it('says how many more there are than it shows', () => {
    const mistakes = [{ where: 'msel.yaml:41', message: 'Acteur “bram” bestaat niet.', remedy: 'schrijf “bep”.' }];
    showCard({ ...SCENARIO, problems: 3, mistakes });
    expect(screen.getByText(/nog 2 fouten/)).toBeTruthy();
  });

  it('gives a scenario always the same picture', () => {
    expect(scenarioPicture('de-elf-dagen')).toEqual(scenarioPicture('de-elf-dagen'));
    expect(scenarioPicture('de-elf-dagen').url).toMatch(/^\/assets\/maps\/town-.*\.webp$/);
  });
});

describe('the list of sessions', () => {
  const row = (id: string, phase: SessionRowData['phase']): SessionRowData => {
    return { id, pin: '482913', scenario: 'klein', title: id, phase, opened: 1_750_000_000_000, players: 1, url: '' };
  };

  it('leads to the lobby, the console or the debrief, whichever fits', async () => {
    const { container } = render(
      <SessionRows
        sessions={[
          row('eerste', 'briefing'),
          row('tweede', 'paused'),
          row('derde', 'hotwash'),
          row('vierde', 'closed'),
        ]}
      />,
    );
    const links = screen.getAllByRole('link').map((link) => [link.textContent, link.getAttribute('href')]);
    expect(links).toEqual([
      ['Naar de lobby', '#/sessie/eerste'],
      ['Naar de regie', '#/sessie/tweede'],
      ['Naar de nabespreking', '/debrief/derde'],
      ['Naar de regie', '#/sessie/derde'],
      ['Naar de nabespreking', '/debrief/vierde'],
    ]);
    expect(
      within(screen.getAllByRole('listitem')[0] as HTMLElement).getByText(/^pincode 482 913 · 1 speler ·/),
    ).toBeTruthy();
    await expectNoAxeViolations(container);
  });

  it('counts bots apart from players, where the server tells them apart', () => {
    render(<SessionRows sessions={[{ ...row('eerste', 'paused'), players: 14, bots: 9 }]} />);
    expect(screen.getByText(/· 5 spelers en 9 bots ·/)).toBeTruthy();
  });

  it('says what to do when there is none', () => {
    render(<SessionRows sessions={[]} />);
    expect(screen.getByText(/Je hebt nog geen sessie/)).toBeTruthy();
  });
});

it('gives the docent of a trial a seat of her own in a new tab, and the console', async () => {
  const opened = { id: 's1', pin: '482913', url: 'http://spel.example/?pin=482913' };
  render(<TryReady opened={opened} bots={13} onClose={() => undefined} />);
  const seat = screen.getByRole('link', { name: 'Open mijn plek in een nieuw tabblad' });
  expect(seat.getAttribute('href')).toBe('/?pin=482913');
  expect(seat.getAttribute('target')).toBe('_blank');
  expect(screen.getByRole('link', { name: 'Naar de regie' }).getAttribute('href')).toBe('#/sessie/s1');
  expect(screen.getByText(/13 bots doen mee/)).toBeTruthy();
  await expectNoAxeViolations(screen.getByRole('dialog'));
});
