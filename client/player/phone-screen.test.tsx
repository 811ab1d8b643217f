import { act, render, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { beforeEach, describe, expect, it } from 'vitest';
import type { SeenEvent } from '../../shared/session/event.ts';
import { expectNoAxeViolations } from '../../tests/support/axe.ts';
import { seen } from '../source/fixture/arrival.ts';
import type { Scene } from '../source/fixture/scenes.ts';
import { createFixtureSource, type FixtureOptions } from '../source/fixture-source.ts';
import type { SessionSource, SourceNotice } from '../source/session-source.ts';
import { createSessionStore } from '../store/session-store.ts';
import { SessionContext } from '../store/use-session.ts';
import { PhoneScreen } from './phone-screen.tsx';

beforeEach(() => localStorage.clear());

const FENNA = { kind: 'actor', id: 'fenna', name: 'Fenna Kuipers', post: 'journalist, De Waalmonder' } as const;
const LOTTE_TALKS = [
  seen(28.1, {
    ...{ type: 'CallRang', call: 'c3', medium: 'phone', from: FENNA, title: 'Klopt dat?', mood: 'precies' },
    until: 1_800_000,
  }),
  seen(28.2, { type: 'CallAnswered', call: 'c3', player: 'p-lotte', name: 'Lotte' }),
  seen(28.2, {
    type: 'CallSpoken',
    call: 'c3',
    speaker: FENNA,
    text: 'Klopt dat?',
    offers: [{ line: 'a', say: 'Ja.' }],
  }),
] as const;

function show(scene: Scene, options: Partial<FixtureOptions> & { more?: readonly SeenEvent[] } = {}) {
  const { more = [], ...rest } = options;
  const fixture = createFixtureSource({ scene, ...rest });
  let tell: (notice: SourceNotice) => void = () => undefined;
  const source: SessionSource = {
    ...fixture,
    subscribe: (listener) => {
      tell = listener;
      const stop = fixture.subscribe(listener);
      listener({ type: 'events', events: more });
      return stop;
    },
  };
  const store = createSessionStore(source, { now: () => 0, commit: (run) => run() });
  const { container } = render(
    <SessionContext value={store}>
      <PhoneScreen />
    </SessionContext>,
  );
  const happen = (...events: SeenEvent[]) => act(() => tell({ type: 'events', events }));
  return { container, sent: fixture.sent, happen };
}

describe('the telephone on the hook', () => {
  it('phones a contact and shows the call until I go back', async () => {
    const { container, sent } = show('desk');
    await expectNoAxeViolations(container);
    await userEvent.click(screen.getByRole('button', { name: 'Ida Vonk bellen' }));
    expect(sent).toEqual([{ type: 'Dial', number: '2210' }]);
    expect(await screen.findByText('De telefoon gaat over…')).toBeTruthy();
    await userEvent.click(screen.getByRole('button', { name: 'Ophangen' }));
    expect(await screen.findByText('Het gesprek is afgelopen')).toBeTruthy();
    await userEvent.click(screen.getByRole('button', { name: 'Terug naar de telefoon' }));
    expect(screen.getByRole('heading', { name: 'Contacten' })).toBeTruthy();
  });

  it('goes back to the contacts when Telefoon is pressed again, but not out of a call that lasts', async () => {
    show('desk');
    render(<a href="#/telefoon">Telefoon</a>);
    await userEvent.click(screen.getByRole('button', { name: 'Ida Vonk bellen' }));
    await userEvent.click(screen.getByRole('link', { name: 'Telefoon' }));
    await userEvent.click(await screen.findByRole('button', { name: 'Ophangen' }));
    expect(await screen.findByText('Het gesprek is afgelopen')).toBeTruthy();
    await userEvent.click(screen.getByRole('link', { name: 'Telefoon' }));
    expect(screen.getByRole('heading', { name: 'Contacten' })).toBeTruthy();
  });

  it('dials a number that was typed, and keeps it when nobody has it', async () => {
    show('desk', { answer: () => ({ ok: false, code: 'address-unknown' }) });
    const field = screen.getByRole<HTMLInputElement>('textbox', { name: 'Nummer' });
    await userEvent.type(field, '4471{Enter}');
    expect((await screen.findByRole('alert')).textContent).toBe('Dit adres of nummer bestaat niet in Waalmond.');
    expect(field.value).toBe('4471');
  });

  it('calls back whoever was missed', async () => {
    const { sent } = show('desk');
    await userEvent.click(screen.getByRole('button', { name: 'Bep de Rooij terugbellen' }));
    expect(sent).toEqual([{ type: 'Dial', number: 'bep' }]);
  });

  it('has the direct line once the teams have found each other', async () => {
    const { sent } = show('contact');
    const line = screen.getByText('directe lijn naar het andere team').closest('li');
    if (!line) throw new Error('no direct line');
    await userEvent.click(within(line).getByRole('button'));
    expect(sent).toEqual([{ type: 'Dial', number: 'gc' }]);
  });
});

describe('a call I hold', () => {
  it('says an offered sentence with its key, and own words from a draft', async () => {
    const { container, sent } = show('talking');
    await expectNoAxeViolations(container);
    await userEvent.keyboard('3');
    await userEvent.type(screen.getByRole('textbox', { name: 'Typ wat je zegt' }), 'Ik bel u terug.{Enter}');
    expect(sent).toEqual([
      { type: 'SpeakInCall', call: 'c3', line: 'doorvragen' },
      { type: 'SpeakInCall', call: 'c3', text: 'Ik bel u terug.' },
    ]);
    expect(screen.getByRole('log').textContent).toContain('Jij: Ik bel u terug.');
    expect(screen.getByRole<HTMLInputElement>('textbox').value).toBe('');
  });

  it('keeps the words when they could not be said', async () => {
    show('talking', { answer: () => ({ ok: false, code: 'offline' }) });
    const field = screen.getByRole<HTMLInputElement>('textbox');
    await userEvent.type(field, 'Ik bel u terug.{Enter}');
    expect(await screen.findByRole('alert')).toBeTruthy();
    expect(field.value).toBe('Ik bel u terug.');
  });
});

describe('a call of a teammate', () => {
  it('can be read along, not spoken in', async () => {
    const { happen } = show('desk', { more: LOTTE_TALKS });
    await userEvent.click(screen.getByRole('button', { name: 'Meelezen met Lotte en Fenna Kuipers' }));
    expect(screen.getByText('Je leest mee. Lotte voert het gesprek.')).toBeTruthy();
    expect(screen.queryByRole('textbox')).toBeNull();
    expect(screen.queryByRole('button', { name: 'Ophangen' })).toBeNull();
    happen(seen(28.3, { type: 'CallSpoken', call: 'c3', speaker: FENNA, text: 'Hallo?', offers: [] }));
    expect(screen.getByRole('log').textContent).toContain('Fenna Kuipers: Hallo?');
  });

  it('does not take me away from what I do', () => {
    const { happen } = show('desk');
    happen(...LOTTE_TALKS);
    expect(screen.getByText('Lotte is in gesprek met Fenna Kuipers.')).toBeTruthy();
    expect(screen.getByRole('heading', { name: 'Contacten' })).toBeTruthy();
  });
});

it('receives a visit the same way', () => {
  const [rings, ...rest] = LOTTE_TALKS;
  const visit = { ...rings, event: { ...rings.event, medium: 'visit' } as SeenEvent['event'] };
  const mine = rest.map((one) =>
    one.event.type === 'CallAnswered' ? { ...one, event: { ...one.event, player: 'p-noor', name: 'Noor' } } : one,
  );
  show('desk', { more: [visit, ...mine] });
  expect(screen.getByText(/^Op bezoek,/)).toBeTruthy();
  expect(screen.getByRole('button', { name: 'Afscheid nemen' })).toBeTruthy();
});

it('shows at whose door or table I am', () => {
  const [rings, answered, ...rest] = LOTTE_TALKS;
  const away = { ...rings, event: { ...rings.event, medium: 'visit', away: true } as SeenEvent['event'] };
  const mine = { ...answered, event: { ...answered.event, player: 'p-noor', name: 'Noor' } as SeenEvent['event'] };
  show('desk', { more: [away, mine, ...rest] });
  expect(screen.getByText(/^Bij Fenna Kuipers,/)).toBeTruthy();
  expect(screen.getByRole('button', { name: 'Afscheid nemen' })).toBeTruthy();
});

describe('what was said on the phone', () => {
  it('can be put on the board once there is something', () => {
    show('talking');
    expect(screen.getByRole('link', { name: /Op het bord/ }).getAttribute('href')).toBe('#/beeld/bron/c3');
  });
});
