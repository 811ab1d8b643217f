import { render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { createRef } from 'react';
import { expect, it, vi } from 'vitest';
import { expectNoAxeViolations } from '../../../tests/support/axe.ts';
import { EverybodyForm } from './everybody-form.tsx';
import { HintForm } from './hint-form.tsx';
import { FORMS, IntervenePanel } from './intervene-panel.tsx';
import { MessageForm } from './message-form.tsx';
import { ObservationPanel } from './observation-panel.tsx';
import { RingForm } from './ring-form.tsx';

const TEAMS = [
  { id: 'swt', name: 'Wijkteam' },
  { id: 'gc', name: 'Centrum' },
];
const ACTORS = [
  { id: 'bep', name: 'Bep de Rooij', post: 'buurvrouw', lines: ['Ik zit bij het raam.'] },
  { id: 'jelle', name: 'Jelle Bosma', post: 'raadslid', lines: ['Dat wil ik weten.'] },
];
const nothing = () => undefined;

it('offers four ways to step in; no phone call while play stands still', async () => {
  const onOpen = vi.fn();
  const { container } = render(<IntervenePanel canRing={false} onOpen={onOpen} />);
  expect(screen.getByRole('button', { name: 'Bel als' }).hasAttribute('disabled')).toBe(true);
  for (const name of ['Hint sturen', 'Extra bericht', 'Bericht aan allen']) {
    await userEvent.click(screen.getByRole('button', { name }));
  }
  expect(onOpen.mock.calls.flat()).toEqual(FORMS.filter((form) => form !== 'ring'));
  await expectNoAxeViolations(container);
});

it('gives a hint in three strengths; the third names what is still open for this team', async () => {
  const onSend = vi.fn();
  const openActionsOf = (team: string) => (team === 'gc' ? ['Bel mevrouw terug'] : []);
  const { container } = render(
    <HintForm teams={TEAMS} team="gc" openActionsOf={openActionsOf} onSend={onSend} onCancel={nothing} />,
  );
  expect(screen.getByRole('button', { name: /Wat weten jullie zeker/ })).toBeTruthy();
  expect(screen.getByRole('button', { name: 'Verstuur' }).hasAttribute('disabled')).toBe(true);
  await userEvent.click(screen.getByRole('button', { name: '3. Aanwijzing' }));
  await userEvent.click(screen.getByRole('button', { name: 'Dit staat nog open: Bel mevrouw terug' }));
  await userEvent.click(screen.getByRole('button', { name: 'Verstuur' }));
  expect(onSend).toHaveBeenCalledWith('gc', 'Dit staat nog open: Bel mevrouw terug');
  await expectNoAxeViolations(container);
});

it('writes a mail to one team in the name of an actor, from a ready line', async () => {
  const onSend = vi.fn();
  const skins = { microblog: 'Waalpiep', forum: 'Ons Plein' };
  const { container } = render(
    <MessageForm teams={TEAMS} actors={ACTORS} skins={skins} onSend={onSend} onCancel={nothing} />,
  );
  await userEvent.selectOptions(screen.getByLabelText('Namens'), 'Jelle Bosma, raadslid');
  await userEvent.selectOptions(screen.getByLabelText('Aan'), 'Centrum');
  await userEvent.type(screen.getByLabelText('Onderwerp'), 'Vraag');
  await userEvent.click(screen.getByRole('button', { name: 'Dat wil ik weten.' }));
  await userEvent.click(screen.getByRole('button', { name: 'Verstuur' }));
  expect(onSend).toHaveBeenCalledWith({
    ...{ actor: 'jelle', channel: 'mail', teams: ['gc'], subject: 'Vraag', body: 'Dat wil ik weten.' },
  });
  await expectNoAxeViolations(container);
});

it('sends a post to the whole town', async () => {
  const onSend = vi.fn();
  const skins = { microblog: 'Waalpiep', forum: 'Ons Plein' };
  render(<MessageForm teams={TEAMS} actors={ACTORS} skins={skins} onSend={onSend} onCancel={nothing} />);
  await userEvent.selectOptions(screen.getByLabelText('Als'), 'bericht op de microblog (Waalpiep)');
  expect(screen.queryByLabelText('Aan')).toBeNull();
  await userEvent.type(screen.getByLabelText('Tekst'), 'Weer licht op drie hoog.');
  await userEvent.click(screen.getByRole('button', { name: 'Verstuur' }));
  expect(onSend).toHaveBeenCalledWith(expect.objectContaining({ channel: 'microblog', teams: [] }));
});

it('phones a team with a subject of one line', async () => {
  const onRing = vi.fn();
  const { container } = render(<RingForm teams={TEAMS} actors={ACTORS} onRing={onRing} onCancel={nothing} />);
  await userEvent.type(screen.getByLabelText(/Waarover/), 'Nog iets{Enter}over Tonny');
  await userEvent.click(screen.getByRole('button', { name: 'Bel nu' }));
  expect(onRing).toHaveBeenCalledWith({ actor: 'bep', team: 'swt', title: 'Nog iets over Tonny' });
  await expectNoAxeViolations(container);
});

it('writes one card for everybody, or nothing after Cancel', async () => {
  const onSend = vi.fn();
  const onCancel = vi.fn();
  const { container } = render(<EverybodyForm lines={['Neem een minuut.']} onSend={onSend} onCancel={onCancel} />);
  await userEvent.click(screen.getByRole('button', { name: 'Neem een minuut.' }));
  await userEvent.click(screen.getByRole('button', { name: 'Annuleren' }));
  expect(onCancel).toHaveBeenCalledOnce();
  expect(onSend).not.toHaveBeenCalled();
  await expectNoAxeViolations(container);
});

it('keeps an observation about one team or the whole group', async () => {
  const onDraft = vi.fn();
  const onSave = vi.fn();
  const panel = (text: string) => (
    <ObservationPanel
      teams={TEAMS}
      draft={{ text, team: '' }}
      onDraft={onDraft}
      onSave={onSave}
      field={createRef()}
      hasShortcut
    />
  );
  const { container, rerender } = render(panel(''));
  await userEvent.selectOptions(screen.getByLabelText('Over'), 'Centrum');
  expect(onDraft).toHaveBeenLastCalledWith({ text: '', team: 'gc' });
  await userEvent.click(screen.getByRole('button', { name: 'Leg vast' }));
  expect(onSave).not.toHaveBeenCalled();
  rerender(panel('Rustig overleg'));
  await userEvent.type(screen.getByLabelText('Wat zie je?'), '{Enter}');
  expect(onSave).toHaveBeenCalledOnce();
  await expectNoAxeViolations(container);
});
