import { render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { afterEach, expect, it, vi } from 'vitest';
import { expectNoAxeViolations } from '../../../tests/support/axe.ts';
import { BriefingAgain } from './briefing-again.tsx';
import { ReadyBar } from './ready-bar.tsx';
import { RoleBrief } from './role-brief.tsx';
import { ScreenGuide } from './screen-guide.tsx';
import { SituationCard } from './situation-card.tsx';
import { TeamList } from './team-list.tsx';

afterEach(() => vi.unstubAllGlobals());

const me = { id: 'p1', name: 'Noor', seatTitle: 'opbouwwerker', face: 'speler-1', ring: '#c98a00' };

const card = { player: 'p1', seat: 's1', title: 'opbouwwerker', goal: 'Weten.', knows: 'Memo.', mayNot: 'Beloven.' };

it('three cards say what is going on, who you are and how the screen works', async () => {
  const { container } = render(
    <main>
      <h1>Briefing</h1>
      <SituationCard briefing={'Het is dinsdag.\n\nEr komt veel binnen.'} />
      <RoleBrief {...me} team="Sociaal Wijkteam" intro="Jullie zitten aan het plein." card={card} />
      <ScreenGuide time="09:00" />
    </main>,
  );
  expect(screen.getByRole('region', { name: 'Wat is er aan de hand?' })).toBeTruthy();
  expect(screen.getByRole('region', { name: 'Jouw rol: opbouwwerker' }).textContent).toContain('Memo.');
  expect(screen.getByText('Links: wat er binnenkomt.')).toBeTruthy();
  await expectNoAxeViolations(container);
});

it('says in words who is ready, reading or away', async () => {
  const { container } = render(
    <TeamList
      name="Wijkteam"
      people={[
        { ...me, isMe: true, isReady: false, isOnline: true },
        { ...me, id: 'p2', name: 'Lotte', isMe: false, isReady: true, isOnline: true },
        { ...me, id: 'p3', name: 'Bram', isMe: false, isReady: true, isOnline: false },
      ]}
    />,
  );
  const states = screen.getAllByRole('listitem').map(({ textContent }) => textContent);
  expect(states[0]).toContain('Noor (jij) opbouwwerkerleest nog');
  expect(states[1]).toContain('klaar');
  expect(states[2]).toContain('niet verbonden');
  await expectNoAxeViolations(container);
});

it('tests the sound, plays without it, and says ready once', async () => {
  const onTest = vi.fn();
  const onSound = vi.fn();
  const onReady = vi.fn();
  const bar = { onTest, onSound, onReady, isBusy: false, refusal: undefined, children: null };
  const { container, rerender } = render(<ReadyBar {...bar} isSoundOn isReady={false} />);
  await userEvent.click(screen.getByRole('button', { name: 'Speel testgeluid' }));
  expect(onTest).toHaveBeenCalledOnce();
  expect(screen.getByText(/Hoorde je drie tonen/)).toBeTruthy();
  await userEvent.click(screen.getByRole('checkbox', { name: /Ik speel zonder geluid/ }));
  expect(onSound).toHaveBeenCalledWith(false);
  await userEvent.click(screen.getByRole('button', { name: 'Ik ben klaar' }));
  expect(onReady).toHaveBeenCalledOnce();
  rerender(<ReadyBar {...bar} isSoundOn isReady />);
  expect(screen.getByRole('button', { name: 'Ik ben klaar' })).toHaveProperty('disabled', true);
  await expectNoAxeViolations(container);
});

it('shows on a phone how a phone is laid out: nothing is left or right', async () => {
  const media = { matches: true, addEventListener: () => undefined, removeEventListener: () => undefined };
  vi.stubGlobal('matchMedia', () => media);
  const { container } = render(<ScreenGuide time="09:00" />);
  const words = screen.getAllByRole('listitem').map(({ textContent }) => textContent);
  expect(words).toHaveLength(4);
  expect(words.join(' ')).not.toMatch(/links|rechts/i);
  expect(words[3]).toContain('Onderaan: je schermen');
  await expectNoAxeViolations(container);
});

it('reads the briefing again in a window: the situation, the role card and the agreements', async () => {
  const onClose = vi.fn();
  const role = { ...me, team: 'Sociaal Wijkteam', intro: '', card };
  render(<BriefingAgain isOpen onClose={onClose} briefing="Het is dinsdag." role={role} agreements={['Wij delen.']} />);
  const window = screen.getByRole('dialog', { name: 'Briefing' });
  for (const words of ['Het is dinsdag.', 'Memo.', 'Wij delen.']) expect(window.textContent).toContain(words);
  await expectNoAxeViolations(window);
  await userEvent.click(screen.getByRole('button', { name: 'Sluiten' }));
  expect(onClose).toHaveBeenCalledOnce();
});
