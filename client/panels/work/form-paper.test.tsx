import { render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { expect, it, vi } from 'vitest';
import type { FormView } from '../../../shared/view/story-view.ts';
import { expectNoAxeViolations } from '../../../tests/support/axe.ts';
import { FormPaper } from './form-paper.tsx';

const story = { startsAt: '09:00', factor: 5 };
const paper: FormView = {
  ...{
    form: 'sitrap',
    team: 'swt',
    title: 'Sitrap',
    intro: 'Kort.',
    to: 'Petra Lindhout',
    openedAt: 0,
    closes: 600_000,
  },
  fields: [
    { id: 'feiten', label: 'Wat weten jullie zeker?', help: 'Feiten.', kind: 'text', options: [], required: true },
    { id: 'plaats', label: 'Waar?', help: '', kind: 'line', options: [], required: false },
    { id: 'aantal', label: 'Hoeveel?', help: '', kind: 'number', options: [], required: false },
    {
      ...{ id: 'wie', label: 'Wie leidt?', help: '', kind: 'choice', required: false },
      options: [{ id: 'samen', label: 'Samen' }],
    },
  ],
  values: {},
  writers: { aantal: 'Sanne' },
};

it('a form says what is missing, who wrote last, and is handed in with the button', async () => {
  const on = { onType: vi.fn(), onFill: vi.fn(), onSubmit: vi.fn() };
  const props = { now: 60_000, story, canWrite: true, isBusy: false, refusal: undefined, ...on };
  const { container, rerender } = render(<FormPaper paper={paper} drafts={{}} {...props} />);
  expect(screen.getByText('Nog leeg: Wat weten jullie zeker?')).toBeDefined();
  expect(screen.getByText('inleveren vóór 09:50')).toBeDefined();
  expect(screen.getByText('nog 9:00')).toBeDefined();
  expect(screen.getByText('laatst ingevuld door Sanne')).toBeDefined();
  const field = screen.getByRole('textbox', { name: /Wat weten jullie zeker/ });
  await userEvent.type(field, 'L');
  expect(on.onType).toHaveBeenCalledWith('feiten', 'L');
  await userEvent.tab();
  expect(on.onFill).toHaveBeenCalledWith('feiten');
  await userEvent.click(screen.getByRole('textbox', { name: /Waar\?/ }));
  await userEvent.paste('Bij Tonny,\nop 310');
  expect(on.onType).toHaveBeenLastCalledWith('plaats', 'Bij Tonny, op 310');
  rerender(<FormPaper paper={paper} drafts={{ feiten: { value: 'Licht.', over: '' } }} {...props} />);
  await userEvent.click(screen.getByRole('button', { name: 'Lever in' }));
  expect(on.onSubmit).toHaveBeenCalledOnce();
  await expectNoAxeViolations(container);
});

it('a form says what somebody else wrote meanwhile, and keeps what was typed too late', async () => {
  const on = { onType: vi.fn(), onFill: vi.fn(), onSubmit: vi.fn() };
  const props = { now: 0, story, canWrite: true, isBusy: false, refusal: undefined, ...on };
  const drafts = { plaats: { value: 'Op 310', over: '' } };
  const there = { ...paper, values: { plaats: 'Bij Bep' }, writers: { plaats: 'Sanne' } };
  const { container, rerender } = render(<FormPaper paper={paper} drafts={drafts} {...props} />);
  expect(screen.queryByText(/^Intussen/)).toBeNull();
  rerender(<FormPaper paper={there} drafts={drafts} {...props} />);
  expect(screen.getByText(/^Intussen schreef Sanne hier: ‘Bij Bep’/)).toBeDefined();
  await expectNoAxeViolations(container);
  const late = { ...there, outcome: { kind: 'expired', at: 0 } as const };
  rerender(<FormPaper paper={late} drafts={drafts} {...props} />);
  expect(screen.getByRole('region', { name: 'Wat jij nog had geschreven' }).textContent).toContain('Op 310');
  await expectNoAxeViolations(container);
});

it('a form that was handed in shows what stood in it, and a late one that it was too late', async () => {
  const props = { now: 0, story, canWrite: true, isBusy: false, refusal: undefined, drafts: {} };
  const on = { onType: vi.fn(), onFill: vi.fn(), onSubmit: vi.fn() };
  const outcome = { kind: 'submitted', at: 120_000, player: 'p1', name: 'Noor' } as const;
  const handed = { ...paper, values: { feiten: 'Licht.', wie: 'samen' }, outcome };
  const { rerender } = render(<FormPaper paper={handed} {...props} {...on} />);
  expect(screen.getByRole('status').textContent).toBe('Noor leverde dit in om 09:10');
  expect(screen.getByText('Licht.')).toBeDefined();
  expect(screen.getByText('Samen')).toBeDefined();
  expect(screen.queryByRole('textbox')).toBeNull();
  rerender(<FormPaper paper={{ ...paper, outcome: { kind: 'expired', at: 600_000 } }} {...props} {...on} />);
  expect(screen.getByRole('status').textContent).toContain('De tijd was om');
});
