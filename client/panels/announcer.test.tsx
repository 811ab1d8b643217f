import { act, render, screen } from '@testing-library/react';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { expectNoAxeViolations } from '../../tests/support/axe.ts';
import { Announcer } from './announcer.tsx';

const none = { mail: 0, paper: 0, news: 0, chat: 0, missed: 0, decision: 0 };

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

it('folds what comes in within four seconds into one sentence', () => {
  const { rerender } = render(<Announcer counts={none} />);
  rerender(<Announcer counts={{ ...none, mail: 1 }} />);
  act(() => void vi.advanceTimersByTime(2000));
  rerender(<Announcer counts={{ ...none, mail: 3, news: 2 }} />);
  expect(screen.getByRole('log').textContent).toBe('');
  act(() => void vi.advanceTimersByTime(2000));
  expect(screen.getByRole('log').textContent).toBe('5 nieuwe berichten: 3 e-mail, 2 nieuws.');
});

it('does not tell what was already there', () => {
  render(<Announcer counts={{ ...none, mail: 4 }} />);
  act(() => void vi.advanceTimersByTime(10_000));
  expect(screen.getByRole('log').textContent).toBe('');
});

it('interrupts for a call', async () => {
  vi.useRealTimers();
  const { container } = render(
    <Announcer counts={none} urgent="Inkomend gesprek: Bep de Rooij" notice="Nog één minuut" />,
  );
  expect(screen.getByRole('alert').textContent).toBe('Inkomend gesprek: Bep de Rooij');
  expect(screen.getByRole('log').textContent).toBe('Nog één minuut');
  await expectNoAxeViolations(container);
});
