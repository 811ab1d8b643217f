import { render, screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { beforeEach, expect, it } from 'vitest';
import { expectNoAxeViolations } from '../../tests/support/axe.ts';
import type { Scene } from '../source/fixture/scenes.ts';
import { createFixtureSource, type FixtureOptions } from '../source/fixture-source.ts';
import { createSessionStore } from '../store/session-store.ts';
import { SessionContext } from '../store/use-session.ts';
import { MapScreen } from './map-screen.tsx';

beforeEach(() => localStorage.clear());

/** The screen in a browser that cannot draw; jsdom is one. */
async function show(scene: Scene, answer?: FixtureOptions['answer']) {
  const source = createFixtureSource({ scene, ...(answer ? { answer } : {}) });
  const store = createSessionStore(source, { now: () => 0, commit: (run) => run() });
  const { container } = render(
    <SessionContext value={store}>
      <MapScreen />
    </SessionContext>,
  );
  await screen.findByText(/kan de kaart niet worden getekend/);
  return { container, sent: source.sent };
}

it('does everything from the list where no map can be drawn', async () => {
  const { sent } = await show('desk');
  await userEvent.click(screen.getByRole('button', { name: /Buurthuis De Sluis/ }));
  const place = within(screen.getByRole('region', { name: 'Buurthuis De Sluis' }));
  await userEvent.click(place.getByRole('button', { name: 'Ga hierheen 2 minuten speeltijd, je bent er om 11:31' }));
  expect(sent).toEqual([{ type: 'TravelTo', place: 'de-sluis' }]);
  await waitFor(() =>
    expect(place.getByRole('status').textContent).toContain('Je bent onderweg naar Buurthuis De Sluis'),
  );
  expect(screen.getByText(/onderweg naar Buurthuis De Sluis, daar om/)).toBeTruthy();
});

it('starts with where you are', async () => {
  const { container } = await show('desk');
  expect(screen.getByRole('region', { name: 'Wijkteam, Sluisplein' })).toBeTruthy();
  expect(screen.getByText('Je bent hier.')).toBeTruthy();
  await expectNoAxeViolations(container);
});

it('shows why you cannot go', async () => {
  await show('desk', () => ({ ok: false, code: 'in-conversation' }));
  await userEvent.click(screen.getByRole('button', { name: /^Perszaal/ }));
  await userEvent.click(screen.getByRole('button', { name: /Ga hierheen/ }));
  expect((await screen.findByRole('alert')).textContent).toBe('Je bent in gesprek. Hang eerst op.');
});

it('dials and goes to the phone', async () => {
  const { sent } = await show('desk');
  await userEvent.click(screen.getByRole('button', { name: /^Gezondheidscentrum, Kade/ }));
  await userEvent.click(screen.getByRole('button', { name: 'Gezondheidscentrum Waalmondkade bellen' }));
  expect(sent).toEqual([{ type: 'Dial', number: '4400' }]);
  await waitFor(() => expect(location.hash).toBe('#/telefoon'));
});
