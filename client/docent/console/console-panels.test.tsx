import { render, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { describe, expect, it, vi } from 'vitest';
import { expectNoAxeViolations } from '../../../tests/support/axe.ts';
import { ClockPanel, type ClockPanelProps } from './clock-panel.tsx';
import { EndedPanel } from './ended-panel.tsx';
import { GaugesPanel } from './gauges-panel.tsx';
import { LogPanel } from './log-panel.tsx';
import { type SoonItem, SoonPanel } from './soon-panel.tsx';
import type { TeamCardProps } from './team-card.tsx';
import { TeamsPanel } from './teams-panel.tsx';

function clock(props: Partial<ClockPanelProps> = {}) {
  const calls = { onPause: vi.fn(), onResume: vi.fn(), onSpeed: vi.fn(), onJump: vi.fn() };
  const shown = render(
    <ClockPanel
      time="10:42"
      phase={{ number: 2, total: 3, title: 'Storm' }}
      minutesLeft={18}
      isRunning
      hasOutage={false}
      speed={1}
      comesInJump={2}
      hasShortcuts
      {...calls}
      {...props}
    />,
  );
  return { ...shown, ...calls };
}

describe('the clock', () => {
  it('pauses, changes speed and says where play is', async () => {
    const { container, onPause, onSpeed } = clock();
    expect(screen.getByText(/Fase 2 van 3: Storm/)).toBeTruthy();
    expect(screen.getByText('nog 18 min')).toBeTruthy();
    await userEvent.click(screen.getByRole('button', { name: /Pauzeer alles/ }));
    await userEvent.click(screen.getByRole('button', { name: 'Snelheid 0,5x' }));
    expect(onPause).toHaveBeenCalledOnce();
    expect(onSpeed).toHaveBeenCalledWith(0.5);
    expect(screen.getByRole('button', { name: 'Snelheid 1x' }).getAttribute('aria-pressed')).toBe('true');
    await expectNoAxeViolations(container);
  });

  it('goes on after a pause, and says so when an outage caused it', async () => {
    const { onResume } = clock({ isRunning: false, hasOutage: true, minutesLeft: -3 });
    expect(screen.getByRole('alert').textContent).toContain('server is even weg geweest');
    expect(screen.getByText('3 min over de tijd')).toBeTruthy();
    await userEvent.click(screen.getByRole('button', { name: /Ga verder/ }));
    expect(onResume).toHaveBeenCalledOnce();
  });

  it('jumps only after a question that says what it brings', async () => {
    const { onJump } = clock();
    await userEvent.click(screen.getByRole('button', { name: /\+5 min/ }));
    const question = screen.getByRole('alertdialog');
    expect(question.textContent).toContain('(2 injects)');
    expect(onJump).not.toHaveBeenCalled();
    await expectNoAxeViolations(question);
    await userEvent.click(within(question).getByRole('button', { name: 'Spring vooruit' }));
    expect(onJump).toHaveBeenCalledOnce();
  });
});

const SOON: SoonItem[] = [
  { id: 'inj-2', title: 'Wie doet dit?', time: '09:10', left: '01:30', to: 'iedereen', why: 'op tijd 09:10' },
  { id: 'inj-3', title: 'Bep belt', time: '09:25', left: '04:30', to: 'Centrum', why: 'als niemand belt' },
];

describe('what comes soon', () => {
  it('lists the next injects with their reason, and does what is asked', async () => {
    const calls = { onNow: vi.fn(), onLater: vi.fn(), onSkip: vi.fn(), onWhole: vi.fn() };
    const { container } = render(<SoonPanel items={SOON} held={1} {...calls} />);
    expect(screen.getByText('aan Centrum, als niemand belt')).toBeTruthy();
    await userEvent.click(screen.getByRole('button', { name: 'Nu: Bep belt' }));
    await userEvent.click(screen.getByRole('button', { name: '2 minuten later: Bep belt' }));
    await userEvent.click(screen.getByRole('button', { name: 'Sla over: Wie doet dit?' }));
    await userEvent.click(screen.getByRole('button', { name: '1 inject vastgehouden' }));
    expect(calls.onNow).toHaveBeenCalledWith(SOON[1]);
    expect(calls.onLater).toHaveBeenCalledWith(SOON[1]);
    expect(calls.onSkip).toHaveBeenCalledWith(SOON[0]);
    expect(calls.onWhole).toHaveBeenCalledWith(true);
    await expectNoAxeViolations(container);
  });

  it('says so when nothing is planned', () => {
    const nothing = () => undefined;
    render(<SoonPanel items={[]} held={0} onNow={nothing} onLater={nothing} onSkip={nothing} onWhole={nothing} />);
    expect(screen.getByText(/Er staat niets meer gepland/)).toBeTruthy();
  });
});

type TeamLine = Omit<TeamCardProps, 'onHint'> & { id: string };

const team = (id: string, level: TeamLine['level'], need: string): TeamLine => ({
  ...{ id, name: id, colour: '#1f6f6f', level, need },
  members: [
    {
      ...{ id: `${id}-1`, name: 'Anna', seat: 'opbouwwerker', face: 'speler-1', doing: 'stil, 6 min' },
      ...{ place: 'Schippersflat', unread: 6, isGone: false, isBot: false, hasExtraTime: true },
    },
  ],
});

describe('the teams', () => {
  const first = team('Wijkteam', 'attention', 'Vraagt aandacht: al 6 min doet geen student iets');
  const second = team('Centrum', 'on-course', 'Op koers: leest en antwoordt');
  const nothing = () => undefined;
  const names = () =>
    screen.getAllByRole('article').map((card) => card.getAttribute('aria-labelledby') && card.textContent);

  it('shows one sentence for each team and what everybody does', async () => {
    const onHint = vi.fn();
    const { container } = render(
      <TeamsPanel teams={[first, second]} contactAt={undefined} isInPlay onHint={onHint} onConnect={nothing} />,
    );
    expect(screen.getByText('Vraagt aandacht: al 6 min doet geen student iets')).toBeTruthy();
    expect(screen.getAllByText('Schippersflat · 6 ongelezen · meer tijd')[0]).toBeTruthy();
    await userEvent.click(screen.getByRole('button', { name: 'Hint voor Centrum' }));
    expect(onHint).toHaveBeenCalledWith('Centrum');
    await expectNoAxeViolations(container);
  });

  it('changes the order with the need, but not under the hand of the docent', async () => {
    const props = { contactAt: '09:30', isInPlay: true, onHint: nothing, onConnect: nothing };
    const { rerender } = render(<TeamsPanel teams={[first, second]} {...props} />);
    screen.getByRole('button', { name: 'Hint voor Wijkteam' }).focus();
    rerender(<TeamsPanel teams={[second, first]} {...props} />);
    expect(names()[0]).toContain('Wijkteam');
    screen.getByRole('button', { name: 'Hint voor Wijkteam' }).blur();
    rerender(<TeamsPanel teams={[second, first]} {...props} />);
    expect(names()[0]).toContain('Centrum');
  });

  it('connects the teams only after a question', async () => {
    const onConnect = vi.fn();
    render(<TeamsPanel teams={[first]} contactAt={undefined} isInPlay onHint={nothing} onConnect={onConnect} />);
    await userEvent.click(screen.getByRole('button', { name: 'Verbind de teams' }));
    expect(onConnect).not.toHaveBeenCalled();
    await userEvent.click(screen.getByRole('button', { name: 'Verbind ze' }));
    expect(onConnect).toHaveBeenCalledOnce();
  });
});

it('shows gauges as words and bars', async () => {
  const { container } = render(
    <GaugesPanel gauges={[{ id: 'pers', name: 'Vertrouwen van de pers', value: 4, min: 0, max: 10 }]} />,
  );
  expect(screen.getByText('4 van 10')).toBeTruthy();
  await expectNoAxeViolations(container);
});

it('keeps the log short until older lines are asked for', async () => {
  const rows = Array.from({ length: 40 }, (_, number) => ({
    ...{ number, time: '09:10', text: `Regel ${number}`, isDocent: number === 0 },
  }));
  const { container } = render(<LogPanel rows={rows} />);
  expect(screen.getAllByRole('listitem')).toHaveLength(30);
  await userEvent.click(screen.getByRole('button', { name: 'Toon ouder' }));
  expect(screen.getAllByRole('listitem')).toHaveLength(40);
  await expectNoAxeViolations(container);
});

it('says how it ended and leads to the debrief, and asks before it opens the record or closes', async () => {
  const onReveal = vi.fn();
  const onClose = vi.fn();
  const { container } = render(
    <EndedPanel
      debrief="/debrief/s1"
      ending={{ title: 'Samen gezien', headline: 'Buurvrouw op tijd gevonden' }}
      isRevealed={false}
      isClosed={false}
      onReveal={onReveal}
      onClose={onClose}
    />,
  );
  expect(screen.getByText('Afloop:').textContent).toBe('Afloop: Samen gezien');
  expect(screen.getByText('Buurvrouw op tijd gevonden')).toBeTruthy();
  expect(screen.getByRole('link', { name: 'Naar de nabespreking' }).getAttribute('href')).toBe('/debrief/s1');
  await expectNoAxeViolations(container);
  await userEvent.click(screen.getByRole('button', { name: 'Geef spelers inzage' }));
  await userEvent.click(within(screen.getByRole('alertdialog')).getByRole('button', { name: 'Geef spelers inzage' }));
  expect(onReveal).toHaveBeenCalledOnce();
  await userEvent.click(screen.getByRole('button', { name: 'Sluit de sessie af' }));
  await userEvent.click(within(screen.getByRole('alertdialog')).getByRole('button', { name: 'Annuleren' }));
  expect(onClose).not.toHaveBeenCalled();
});
