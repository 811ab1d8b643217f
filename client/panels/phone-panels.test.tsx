import { render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { describe, expect, it, vi } from 'vitest';
import { expectNoAxeViolations } from '../../tests/support/axe.ts';
import { CallHistoryPanel, type CallRow } from './call-history-panel.tsx';
import { ContactsPanel } from './contacts-panel.tsx';
import { DialPanel } from './dial-panel.tsx';
import { RunningCallsPanel } from './running-calls-panel.tsx';

const CONTACTS = [
  { id: 'actor-ida', name: 'Ida Vonk', post: 'coördinator van buurthuis De Sluis', number: '2210', face: 'ida' },
  { id: 'actor-mo', name: 'Mo Yildiz', post: 'wijkagent', number: '2130', face: 'mo' },
];

describe('ContactsPanel', () => {
  const contacts = (changes: Partial<Parameters<typeof ContactsPanel>[0]> = {}) => (
    <ContactsPanel contacts={CONTACTS} canCall refusal={undefined} onCall={() => undefined} {...changes} />
  );

  it('phones whom you press', async () => {
    const onCall = vi.fn();
    const { container } = render(contacts({ onCall }));
    await userEvent.click(screen.getByRole('button', { name: 'Mo Yildiz bellen' }));
    expect(onCall).toHaveBeenCalledWith('actor-mo');
    await expectNoAxeViolations(container);
  });

  it('finds by name, post or number, and says so when nobody fits', async () => {
    render(contacts());
    const field = screen.getByRole('searchbox', { name: 'Zoek een naam of functie' });
    await userEvent.type(field, 'buurthuis ida');
    expect(screen.getAllByRole('listitem')).toHaveLength(1);
    expect(screen.getByRole('status').textContent).toBe('1 contact');
    await userEvent.clear(field);
    await userEvent.type(field, '9999');
    expect(screen.getByText('Niemand gevonden.')).toBeTruthy();
  });

  it('says why nobody was phoned', () => {
    render(contacts({ refusal: 'Je bent in gesprek. Hang eerst op.', canCall: false }));
    expect(screen.getByRole('alert').textContent).toBe('Je bent in gesprek. Hang eerst op.');
    expect((screen.getByRole('button', { name: 'Ida Vonk bellen' }) as HTMLButtonElement).disabled).toBe(true);
  });
});

describe('DialPanel', () => {
  const dial = (changes: Partial<Parameters<typeof DialPanel>[0]> = {}) => (
    <DialPanel
      number="44"
      onNumber={() => undefined}
      onDial={() => undefined}
      canCall
      refusal={undefined}
      {...changes}
    />
  );

  it('adds what is pressed and takes the last digit away', async () => {
    const onNumber = vi.fn();
    const { container } = render(dial({ onNumber }));
    await userEvent.click(screen.getByRole('button', { name: '7' }));
    await userEvent.click(screen.getByRole('button', { name: 'Laatste cijfer wissen' }));
    expect(onNumber.mock.calls).toEqual([['447'], ['4']]);
    await expectNoAxeViolations(container);
  });

  it('dials with Enter, not without a number and not while that cannot be', async () => {
    const onDial = vi.fn();
    const { rerender } = render(dial({ onDial }));
    await userEvent.type(screen.getByRole('textbox', { name: 'Nummer' }), '{Enter}');
    expect(onDial).toHaveBeenCalledOnce();
    rerender(dial({ onDial, number: ' ' }));
    await userEvent.type(screen.getByRole('textbox', { name: 'Nummer' }), '{Enter}');
    rerender(dial({ onDial, canCall: false }));
    await userEvent.type(screen.getByRole('textbox', { name: 'Nummer' }), '{Enter}');
    expect(onDial).toHaveBeenCalledOnce();
  });
});

describe('CallHistoryPanel', () => {
  const rows: CallRow[] = [
    {
      id: 'c2',
      kind: 'out',
      encounter: 'phone',
      name: 'Ida Vonk',
      what: 'Noor belde',
      time: '09:45',
      canRead: true,
      canCallBack: false,
    },
    {
      id: 'c1',
      kind: 'missed',
      encounter: 'phone',
      name: 'Bep de Rooij',
      what: 'Gemiste oproep',
      time: '09:20',
      voicemail: 'Weer een bandje.',
      canRead: false,
      canCallBack: true,
    },
  ];

  it('gives the voicemail in writing, and lets you read or call back', async () => {
    const onRead = vi.fn();
    const onCallBack = vi.fn();
    const { container } = render(<CallHistoryPanel calls={rows} canCall {...{ onRead, onCallBack }} />);
    expect(screen.getByRole('blockquote').textContent).toBe('Ingesproken: Weer een bandje.');
    await userEvent.click(screen.getByRole('button', { name: 'Gesprek met Ida Vonk nalezen' }));
    await userEvent.click(screen.getByRole('button', { name: 'Bep de Rooij terugbellen' }));
    expect(onRead).toHaveBeenCalledWith('c2');
    expect(onCallBack).toHaveBeenCalledWith('c1');
    await expectNoAxeViolations(container);
  });

  it('gives the note of who stood at the door, and lets you phone her', async () => {
    const [, missed] = rows;
    const visit = { ...missed, encounter: 'visit', what: 'Niemand deed open' } as CallRow;
    const { container } = render(
      <CallHistoryPanel calls={[visit]} canCall onRead={() => undefined} onCallBack={() => undefined} />,
    );
    expect(screen.getByRole('blockquote').textContent).toBe('Briefje in de bus: Weer een bandje.');
    expect(screen.getByRole('button', { name: 'Bep de Rooij bellen' })).toBeTruthy();
    await expectNoAxeViolations(container);
  });

  it('gives the note of who waited for the team as a note, not as post', () => {
    const [, missed] = rows;
    const away = { ...missed, encounter: 'away', what: 'Jullie gingen er niet naartoe' } as CallRow;
    const { container } = render(
      <CallHistoryPanel calls={[away]} canCall onRead={() => undefined} onCallBack={() => undefined} />,
    );
    expect(screen.getByRole('blockquote').textContent).toBe('Briefje: Weer een bandje.');
    expect(container.querySelector('.lucide-door-closed')).toBeTruthy();
    expect(screen.getByRole('button', { name: 'Bep de Rooij bellen' })).toBeTruthy();
  });

  it('says so when nobody has called yet', () => {
    render(<CallHistoryPanel calls={[]} canCall onRead={() => undefined} onCallBack={() => undefined} />);
    expect(screen.getByText('Er is nog niet gebeld.')).toBeTruthy();
  });
});

describe('RunningCallsPanel', () => {
  it('lets you read along with a teammate', async () => {
    const onFollow = vi.fn();
    const calls = [{ id: 'c3', speaker: 'Lotte', other: 'Fenna Kuipers', encounter: 'phone' as const }];
    const { container } = render(<RunningCallsPanel {...{ calls, onFollow }} />);
    expect(screen.getByText('Lotte is in gesprek met Fenna Kuipers.')).toBeTruthy();
    await userEvent.click(screen.getByRole('button', { name: 'Meelezen met Lotte en Fenna Kuipers' }));
    expect(onFollow).toHaveBeenCalledWith('c3');
    await expectNoAxeViolations(container);
  });

  it('says who is at somebody else’s table', () => {
    const calls = [{ id: 'c3', speaker: 'Lotte', other: 'Wendy van Loon', encounter: 'away' as const }];
    render(<RunningCallsPanel {...{ calls, onFollow: () => undefined }} />);
    expect(screen.getByText('Lotte is bij Wendy van Loon.')).toBeTruthy();
  });

  it('is not there when nobody talks', () => {
    const { container } = render(<RunningCallsPanel calls={[]} onFollow={() => undefined} />);
    expect(container.textContent).toBe('');
  });
});
