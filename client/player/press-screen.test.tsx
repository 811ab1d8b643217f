import { act, render, screen } from '@testing-library/react';
import { expect, it } from 'vitest';
import type { SessionEvent } from '../../shared/session/event.ts';
import { expectNoAxeViolations } from '../../tests/support/axe.ts';
import { seen } from '../source/fixture/arrival.ts';
import { createFixtureSource } from '../source/fixture-source.ts';
import type { SessionSource } from '../source/session-source.ts';
import { createSessionStore } from '../store/session-store.ts';
import { SessionContext } from '../store/use-session.ts';
import { PressScreen } from './press-screen.tsx';

const JELLE = { kind: 'actor', id: 'jelle', name: 'Jelle Brandsma', post: 'voorlichter' } as const;
const opened = (line?: string): SessionEvent => ({
  type: 'PressOpened',
  ...{ press: 'pers', title: 'Persconferentie', place: 'perszaal', chair: JELLE, welcome: 'Welkom.' },
  ...{ until: 3_600_000, speakersPerTeam: 2, line },
});
const form = (id: string, title: string): SessionEvent => ({
  type: 'FormOpened',
  ...{ form: id, title, intro: '', to: 'Jelle' },
  fields: [{ id: 'zin', label: 'De eerste zin', help: '', kind: 'text', options: [], required: true }],
});
const handedIn = (id: string, value: string): SessionEvent[] => [
  { type: 'FieldFilled', form: id, field: 'zin', value, player: 'p-lotte', name: 'Lotte' },
  { type: 'FormSubmitted', form: id, values: { zin: value }, player: 'p-lotte', name: 'Lotte' },
];

/** Noor in the press room; `happens` brings what the teams do. */
function show(...events: SessionEvent[]) {
  const fixture = createFixtureSource({ scene: 'desk' });
  let tell: Parameters<SessionSource['subscribe']>[0] = () => undefined;
  const subscribe: SessionSource['subscribe'] = (listener) => {
    tell = listener;
    return fixture.subscribe(listener);
  };
  const store = createSessionStore({ ...fixture, subscribe }, { now: () => 0, commit: (run) => run() });
  const shown = render(
    <SessionContext value={store}>
      <main>
        <PressScreen />
      </main>
    </SessionContext>,
  );
  const happens = (...more: SessionEvent[]) =>
    act(() => tell({ type: 'events', events: more.map((event) => seen(28.3, event)) }));
  happens(...events);
  return { ...shown, happens };
}

const line = () => screen.getByRole('region', { name: /^Jullie lijn/ });

it('shows the line of the form that belongs to it, not of the one that was handed in last', async () => {
  const { container, happens } = show(form('lijn', 'Woordvoeringslijn'), form('plan', 'Plan'), opened('lijn'));
  happens(...handedIn('plan', 'Wij meten.'));
  expect(line().textContent).not.toContain('Wij meten.');
  expect(screen.getByRole('link', { name: 'Naar het formulier ‘Woordvoeringslijn’' }).getAttribute('href')).toBe(
    '#/post/form-lijn',
  );
  happens(...handedIn('lijn', 'Wij zijn geschrokken.'));
  expect(line().textContent).toContain('De eerste zin');
  expect(line().textContent).toContain('Wij zijn geschrokken.');
  await expectNoAxeViolations(container);
});

it('shows no line where the author named no form for it', () => {
  show(form('plan', 'Plan'), ...handedIn('plan', 'Wij meten.'), opened());
  expect(screen.queryByRole('region', { name: /^Jullie lijn/ })).toBeNull();
});

it('shows with a question that asks on what it asks on about', () => {
  const asked = { type: 'PressAsked', press: 'pers', question: 'v1', sharp: 1 } as const;
  const fenna = { kind: 'actor', id: 'fenna', name: 'Fenna Kuipers', post: 'journalist' } as const;
  const { happens } = show(opened(), {
    ...asked,
    ...{ from: fenna, text: 'Fenna Kuipers, De Waalmonder. Wat is er gebeurd?', followUp: false },
  });
  expect(screen.queryByText(/^Eerst was de vraag/)).toBeNull();
  happens({ ...asked, from: fenna, text: 'En wat betekent dat?', followUp: true });
  expect(screen.getByText('Eerst was de vraag: ‘De Waalmonder. Wat is er gebeurd?’')).toBeTruthy();
});
