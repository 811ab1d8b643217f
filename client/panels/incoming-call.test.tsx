import { render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { expect, it, vi } from 'vitest';
import { expectNoAxeViolations } from '../../tests/support/axe.ts';
import { IncomingCall } from './incoming-call.tsx';

const bep = {
  name: 'Bep de Rooij',
  post: 'buurvrouw, nummer 214',
  face: 'bep',
  encounter: 'phone',
  hasShortcut: true,
} as const;

it('is answered or declined, and takes no focus by itself', async () => {
  const onAnswer = vi.fn();
  const onDecline = vi.fn();
  const { container } = render(<IncomingCall {...bep} isBusy={false} onAnswer={onAnswer} onDecline={onDecline} />);
  expect(document.activeElement).toBe(document.body);
  await userEvent.click(screen.getByRole('button', { name: 'Opnemen' }));
  await userEvent.click(screen.getByRole('button', { name: 'Weigeren' }));
  expect([onAnswer.mock.calls.length, onDecline.mock.calls.length]).toEqual([1, 1]);
  await expectNoAxeViolations(container);
});

it('says why it cannot be answered during another conversation', () => {
  render(<IncomingCall {...bep} isBusy onAnswer={vi.fn()} onDecline={vi.fn()} />);
  expect(screen.getByRole('button', { name: 'Opnemen' })).toHaveProperty('disabled', true);
  expect(screen.getByText(/Je bent al in gesprek/)).toBeTruthy();
});

it('lets a visitor in, by a door and not by a telephone', () => {
  const { container } = render(
    <IncomingCall {...bep} encounter="visit" isBusy={false} onAnswer={vi.fn()} onDecline={vi.fn()} />,
  );
  expect(screen.getByRole('region', { name: 'Er staat iemand voor de deur' })).toBeTruthy();
  expect(screen.getByRole('button', { name: 'Binnenlaten' })).toBeTruthy();
  expect(container.querySelectorAll('.lucide-door-open, .lucide-door-closed')).toHaveLength(2);
  expect(container.querySelector('[class*=lucide-phone]')).toBeNull();
});

it('starts a talk where the players are the guests, and says at whose door or table', async () => {
  const onAnswer = vi.fn();
  const onDecline = vi.fn();
  const { container } = render(<IncomingCall {...bep} encounter="away" isBusy={false} {...{ onAnswer, onDecline }} />);
  const card = screen.getByRole('region', { name: 'Jullie staan bij Bep de Rooij' });
  expect(card.textContent).not.toContain('voor de deur');
  expect(screen.getAllByText(/Bep de Rooij/)).toHaveLength(1);
  expect(screen.getByText('buurvrouw, nummer 214')).toBeTruthy();
  await userEvent.click(screen.getByRole('button', { name: 'Gesprek beginnen' }));
  await userEvent.click(screen.getByRole('button', { name: 'Nu niet' }));
  expect([onAnswer.mock.calls.length, onDecline.mock.calls.length]).toEqual([1, 1]);
  await expectNoAxeViolations(container);
});
