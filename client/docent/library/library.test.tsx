import { render, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { describe, expect, it, vi } from 'vitest';
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
  objectives: ['Het andere team zoeken en bereiken.'],
  problems: 0,
  mistakes: [],
};

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
    expect(onStart).toHaveBeenCalledOnce();
    expect(onTry).toHaveBeenCalledOnce();
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
    expect(within(screen.getAllByRole('listitem')[0] as HTMLElement).getByText(/pin 482 913 · 1 speler/)).toBeTruthy();
    await expectNoAxeViolations(container);
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
