import { screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { beforeEach, expect, it } from 'vitest';
import { expectNoAxeViolations } from '../../tests/support/axe.ts';
import { renderInSession } from '../../tests/support/in-session.tsx';
import { TalkScreen } from './talk-screen.tsx';

beforeEach(() => localStorage.clear());

it('talks to the team', async () => {
  const { sent, container } = renderInSession(<TalkScreen />, { scene: 'desk' });
  await userEvent.type(screen.getByRole('textbox', { name: 'Bericht' }), 'Ik bel Ida.{Enter}');
  expect(sent).toEqual([{ type: 'SendChat', thread: 'team', text: 'Ik bel Ida.' }]);
  expect(await screen.findByText('Ik bel Ida.', { selector: '.chat-text' })).toBeTruthy();
  expect(screen.getByRole('textbox', { name: 'Bericht' })).toHaveProperty('value', '');
  await expectNoAxeViolations(container);
});

it('keeps a refused line in the field', async () => {
  renderInSession(<TalkScreen />, { scene: 'desk', answer: () => ({ ok: false, code: 'offline' }) });
  await userEvent.type(screen.getByRole('textbox', { name: 'Bericht' }), 'Ik bel Ida.{Enter}');
  expect((await screen.findByRole('alert')).textContent).toContain('Er is geen verbinding');
  expect(screen.getByRole('textbox', { name: 'Bericht' })).toHaveProperty('value', 'Ik bel Ida.');
});

it('opens the line after contact', async () => {
  const { sent, container } = renderInSession(<TalkScreen />, { scene: 'contact' });
  await userEvent.click(screen.getByRole('tab', { name: /Lijn met het andere team/ }));
  expect(screen.getByText(/vier mensen met hoofdpijn/)).toBeTruthy();
  await userEvent.type(screen.getByRole('textbox', { name: 'Bericht' }), 'Dag Eva{Enter}');
  expect(sent).toEqual([{ type: 'SendChat', thread: 'line', text: 'Dag Eva' }]);
  await expectNoAxeViolations(container);
});
