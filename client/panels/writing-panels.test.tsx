import { render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { useState } from 'react';
import { describe, expect, it, vi } from 'vitest';
import { expectNoAxeViolations } from '../../tests/support/axe.ts';
import { type ChatEntry, ChatThread } from './chat-thread.tsx';
import { LockedLine } from './locked-line.tsx';
import { MailCompose, type MailDraft } from './mail-compose.tsx';

const contacts = [
  { value: 'ida', name: 'Ida Vonk', post: 'De Sluis' },
  { value: 'carla', name: 'Carla Rozema', post: 'manager' },
];

function Composing({ onSend, start }: { onSend: (draft: MailDraft) => void; start?: Partial<MailDraft> }) {
  const [draft, setDraft] = useState<MailDraft>({ to: [], subject: '', body: '', ...start });
  return (
    <MailCompose
      title="Nieuwe e-mail"
      {...{ draft, contacts }}
      onDraft={setDraft}
      isBusy={false}
      refusal={undefined}
      onSend={() => onSend(draft)}
      onCancel={vi.fn()}
      onDiscard={vi.fn()}
    />
  );
}

describe('writing a mail', () => {
  it('takes a contact from the list and an address that somebody typed', async () => {
    const onSend = vi.fn();
    const { container } = render(<Composing onSend={onSend} />);
    const to = screen.getByRole('combobox', { name: 'Aan' });
    await userEvent.type(to, 'Ida');
    await userEvent.click(await screen.findByRole('option', { name: /Ida Vonk/ }));
    await userEvent.type(screen.getByRole('combobox', { name: 'Aan' }), 'praktijk@waalmondkade.example{Enter}');
    await userEvent.type(screen.getByRole('textbox', { name: 'Bericht' }), 'Dag Ida');
    await userEvent.click(screen.getByRole('button', { name: 'Versturen' }));
    expect(onSend).toHaveBeenCalledWith({
      to: ['ida', 'praktijk@waalmondkade.example'],
      subject: '',
      body: 'Dag Ida',
    });
    await expectNoAxeViolations(container);
  });

  it('says what is missing and sends nothing', async () => {
    const onSend = vi.fn();
    render(<Composing onSend={onSend} />);
    await userEvent.click(screen.getByRole('button', { name: 'Versturen' }));
    expect(screen.getByRole('alert').textContent).toBe('Kies eerst aan wie je schrijft.');
    expect(onSend).not.toHaveBeenCalled();
  });

  it('shows all contacts when asked', async () => {
    render(<Composing onSend={vi.fn()} />);
    await userEvent.click(screen.getByRole('button', { name: /Contacten tonen/ }));
    expect(await screen.findAllByRole('option')).toHaveLength(2);
  });

  it('takes somebody out again', async () => {
    render(<Composing onSend={vi.fn()} start={{ to: ['carla'] }} />);
    await userEvent.click(screen.getByRole('button', { name: 'Carla Rozema weghalen' }));
    expect(screen.queryByRole('list', { name: 'Ontvangers' })).toBeNull();
  });
});

const said: ChatEntry[] = [
  { id: 'c1', name: 'Lotte', face: 'speler-2', text: 'Ik neem de telefoon.', time: '09:10', isMine: false },
  { id: 'c2', name: 'Noor', face: 'speler-1', text: 'Ik het dossier.', time: '09:11', isMine: true, team: 'Wijkteam' },
];

function Chatting({ onSend, lines = said }: { onSend: () => void; lines?: readonly ChatEntry[] }) {
  const [draft, setDraft] = useState('');
  const words = { label: 'Je team', hint: 'Alleen je team', empty: 'Nog niets gezegd.' };
  return (
    <ChatThread
      {...{ lines, draft, onSend, ...words }}
      onDraft={setDraft}
      isBusy={false}
      canWrite
      refusal={undefined}
    />
  );
}

describe('talking in writing', () => {
  it('sends with Enter and breaks a line with Shift+Enter', async () => {
    const onSend = vi.fn();
    const { container } = render(<Chatting onSend={onSend} />);
    const field = screen.getByRole('textbox', { name: 'Bericht' });
    await userEvent.type(field, '{Enter}');
    expect(onSend).not.toHaveBeenCalled();
    await userEvent.type(field, 'Een{Shift>}{Enter}{/Shift}twee{Enter}');
    expect(field).toHaveProperty('value', 'Een\ntwee');
    expect(onSend).toHaveBeenCalledOnce();
    expect(screen.getByText('Noor (jij)')).toBeTruthy();
    await expectNoAxeViolations(container);
  });

  it('keeps a hundred lines and shows older ones on request', async () => {
    const many = Array.from({ length: 105 }, (_, index) => ({ ...said[0], id: `l${index}` }) as ChatEntry);
    render(<Chatting onSend={vi.fn()} lines={many} />);
    expect(screen.getAllByRole('listitem')).toHaveLength(100);
    await userEvent.click(screen.getByRole('button', { name: '5 ouder tonen' }));
    expect(screen.getAllByRole('listitem')).toHaveLength(105);
  });

  it('the line is locked until contact, with hints how to look', async () => {
    const { container } = render(<LockedLine otherTeam="Gezondheidscentrum Waalmondkade" />);
    expect(screen.getByRole('region', { name: 'Nog geen lijn' }).textContent).toContain('Gezondheidscentrum');
    expect(screen.getAllByRole('listitem').length).toBeGreaterThan(2);
    await expectNoAxeViolations(container);
  });
});
