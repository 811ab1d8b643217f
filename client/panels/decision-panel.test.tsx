import { render, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { describe, expect, it, vi } from 'vitest';
import type { DecisionView } from '../../shared/view/session-view.ts';
import { expectNoAxeViolations } from '../../tests/support/axe.ts';
import { DecisionPanel } from './decision-panel.tsx';
import { DecisionRecordForm } from './decision-record-form.tsx';

const point: DecisionView = {
  id: 'd1',
  team: 'swt',
  title: 'Eerste woorden',
  question: 'Wat zeggen jullie als eerste?',
  options: [
    { id: 'zwijgen', label: 'Niets zeggen', pro: ['Niets klopt straks niet.'], con: ['Stilte klinkt als schuld.'] },
    { id: 'kort', label: 'Kort en menselijk', pro: ['Mensen horen een mens.'], con: [] },
  ],
  openedAt: 600_000,
  closes: 1_200_000,
  votes: [{ player: 'p2', name: 'Lotte', option: 'kort' }],
};
const frame = { now: 900_000, story: { startsAt: '09:00', factor: 5 }, me: 'p1', faceOf: () => 'speler-1' };

describe('DecisionPanel', () => {
  it('shows the question, how long it is open and who chose what', () => {
    render(<DecisionPanel {...frame} point={point} onVote={() => undefined} />);
    expect(screen.getByRole('heading', { name: 'Wat zeggen jullie als eerste?' })).toBeDefined();
    expect(screen.getByText('sluit om 10:40')).toBeDefined();
    expect(screen.getByText('nog 05:00')).toBeDefined();
    const kort = screen.getByText('Kort en menselijk').closest('li');
    expect(kort && within(kort).getByText('gekozen door Lotte')).toBeTruthy();
  });

  it('votes with one press', async () => {
    const onVote = vi.fn();
    render(<DecisionPanel {...frame} point={point} onVote={onVote} />);
    await userEvent.click(screen.getByRole('button', { name: 'Dit kies ik: Niets zeggen' }));
    expect(onVote).toHaveBeenCalledWith('zwijgen');
  });

  it('shows the recorded decision with its reason and takes no more votes', () => {
    const outcome = {
      kind: 'made',
      option: 'kort',
      label: 'Kort en menselijk',
      rationale: 'Omdat het waar is.',
    } as const;
    const made = { ...point, outcome: { ...outcome, player: 'p2', name: 'Lotte', at: 960_000 } };
    render(<DecisionPanel {...frame} point={made} onVote={() => undefined} />);
    expect(screen.getByText('Omdat het waar is.')).toBeDefined();
    expect(screen.getByText('Lotte legde dit vast om 10:20')).toBeDefined();
    expect(screen.queryByRole('button')).toBeNull();
  });

  it('records a choice with its reason, and is accessible', async () => {
    const onRecord = vi.fn();
    const { container } = render(
      <DecisionPanel {...frame} point={point} onVote={() => undefined}>
        <DecisionRecordForm
          point={point}
          draft={{ option: 'kort', rationale: 'Mensen wachten.' }}
          busy={false}
          refusal="Schrijf ook waarom."
          onDraft={() => undefined}
          onRecord={onRecord}
        />
      </DecisionPanel>,
    );
    await userEvent.click(screen.getByRole('button', { name: 'Leg vast: Kort en menselijk' }));
    expect(onRecord).toHaveBeenCalledWith({ option: 'kort', rationale: 'Mensen wachten.' });
    expect(screen.getByRole('alert').textContent).toBe('Schrijf ook waarom.');
    await expectNoAxeViolations(container);
  });
});
