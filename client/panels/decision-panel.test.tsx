import { render, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { describe, expect, it, vi } from 'vitest';
import type { DecisionView } from '../../shared/view/session-view.ts';
import type { FindingView } from '../../shared/view/story-view.ts';
import { expectNoAxeViolations } from '../../tests/support/axe.ts';
import { DecisionPanel } from './decision-panel.tsx';
import { DecisionRecordForm } from './decision-record-form.tsx';
import { GroundChoice } from './work/ground-choice.tsx';

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
const light: FindingView = {
  ...{ id: 'f1', at: 0, board: 'team', team: 'swt', player: 'p1', name: 'Noor' },
  ...{ text: 'Bij Tonny brandt licht.', sureness: 'assumed', source: 'Koffieochtend' },
};
const frame = { now: 900_000, story: { startsAt: '09:00', factor: 5 }, me: 'p1', faceOf: () => 'speler-1' };

describe('DecisionPanel', () => {
  it('shows the question, how long it is open and who chose what', () => {
    render(<DecisionPanel {...frame} point={point} onVote={() => undefined} />);
    expect(screen.getByRole('heading', { name: 'Wat zeggen jullie als eerste?' })).toBeDefined();
    expect(screen.getByText('sluit om 10:40')).toBeDefined();
    expect(screen.getByText('nog 5:00')).toBeDefined();
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
    const made = { ...point, outcome: { ...outcome, findings: [light], player: 'p2', name: 'Lotte', at: 960_000 } };
    render(<DecisionPanel {...frame} point={made} onVote={() => undefined} />);
    expect(screen.getByText('Omdat het waar is.')).toBeDefined();
    expect(screen.getByText('Lotte legde dit vast om 10:20')).toBeDefined();
    expect(screen.getByRole('heading', { name: 'Waar het op rust' })).toBeDefined();
    expect(screen.getByText('Bij Tonny brandt licht.').textContent).toContain('aanname · uit: Koffieochtend');
    expect(screen.queryByRole('button')).toBeNull();
  });

  it('records a choice with its reason, and is accessible', async () => {
    const onRecord = vi.fn();
    const { container } = render(
      <DecisionPanel {...frame} point={point} onVote={() => undefined}>
        <DecisionRecordForm
          point={point}
          grounds={[light]}
          draft={{ option: 'kort', rationale: 'Mensen wachten.', findings: ['f1'] }}
          busy={false}
          refusal="Schrijf ook waarom."
          onDraft={() => undefined}
          onRecord={onRecord}
        />
      </DecisionPanel>,
    );
    await userEvent.click(screen.getByRole('button', { name: 'Leg vast: Kort en menselijk' }));
    expect(onRecord).toHaveBeenCalledWith({
      option: 'kort',
      rationale: 'Mensen wachten.',
      findings: ['f1'],
    });
    expect(screen.getByRole('alert').textContent).toBe('Schrijf ook waarom.');
    await expectNoAxeViolations(container);
  });
});

describe('what a decision rests on', () => {
  it('is ticked and taken away again, and is accessible', async () => {
    const onChange = vi.fn();
    const shared: FindingView = { ...light, id: 'f2', board: 'both', text: 'Zij is 78.', sureness: 'sure' };
    const props = { findings: [light, shared], onChange };
    const { container, rerender } = render(<GroundChoice {...props} chosen={[]} />);
    const group = within(screen.getByRole('group', { name: 'Waar rust dit op?' }));
    await userEvent.click(group.getByRole('checkbox', { name: /Bij Tonny brandt licht/ }));
    expect(onChange).toHaveBeenLastCalledWith(['f1']);
    expect(group.getByRole('checkbox', { name: /Zij is 78.*zeker.*op het gezamenlijke bord/ })).toBeDefined();
    rerender(<GroundChoice {...props} chosen={['f1', 'f2']} />);
    await userEvent.click(group.getByRole('checkbox', { name: /Bij Tonny brandt licht/ }));
    expect(onChange).toHaveBeenLastCalledWith(['f2']);
    await expectNoAxeViolations(container);
  });

  it('is no more than a decision can carry', () => {
    const many = Array.from({ length: 21 }, (_, nr) => ({ ...light, id: `f${nr}`, text: `Briefje ${nr}.` }));
    const chosen = many.slice(1).map(({ id }) => id);
    render(<GroundChoice findings={many} chosen={chosen} onChange={() => undefined} />);
    const box = (name: RegExp) => screen.getByRole<HTMLInputElement>('checkbox', { name });
    expect([box(/Briefje 0\./).disabled, box(/Briefje 1\./).disabled]).toEqual([true, false]);
    expect(screen.getByText('Meer dan 20 kan niet. Haal er eerst een weg.')).toBeDefined();
  });

  it('says so when nothing is on the board yet', () => {
    render(<GroundChoice findings={[]} chosen={[]} onChange={() => undefined} />);
    expect(screen.getByText(/Er staat nog niets op het bord/)).toBeDefined();
    expect(screen.queryByRole('group')).toBeNull();
  });
});
