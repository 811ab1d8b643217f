import { act, render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { beforeEach, describe, expect, it } from 'vitest';
import type { SessionEvent } from '../../shared/session/event.ts';
import { expectNoAxeViolations } from '../../tests/support/axe.ts';
import { seen } from '../source/fixture/arrival.ts';
import type { Scene } from '../source/fixture/scenes.ts';
import { createFixtureSource } from '../source/fixture-source.ts';
import type { SessionSource } from '../source/session-source.ts';
import { createSessionStore } from '../store/session-store.ts';
import { SessionContext } from '../store/use-session.ts';
import { DecisionsScreen } from './decisions-screen.tsx';
import { Notices } from './shell/notices.tsx';

beforeEach(() => localStorage.clear());

/** Noor at the decisions; `happens` brings what a teammate does. */
function show(scene: Scene = 'desk') {
  const source = createFixtureSource({ scene });
  let tell: Parameters<SessionSource['subscribe']>[0] = () => undefined;
  const subscribe: SessionSource['subscribe'] = (listener) => {
    tell = listener;
    return source.subscribe(listener);
  };
  const store = createSessionStore({ ...source, subscribe }, { now: () => 0, commit: (run) => run() });
  const shown = render(
    <SessionContext value={store}>
      <main>
        <DecisionsScreen />
      </main>
      <Notices />
    </SessionContext>,
  );
  const happens = (event: SessionEvent) => act(() => tell({ type: 'events', events: [seen(28.3, event, 'p-lotte')] }));
  return { ...shown, happens };
}

const madeByLotte: SessionEvent = {
  type: 'DecisionMade',
  ...{ decision: 'd2', team: 'swt', option: 'bellen', label: 'Het rechtstreekse nummer zoeken en bellen' },
  ...{ rationale: 'Omdat één gesprek genoeg is.', player: 'p-lotte', name: 'Lotte' },
};
const SENTENCE = 'Lotte legde vast: Het rechtstreekse nummer zoeken en bellen, omdat één gesprek genoeg is.';
const why = () => screen.getByRole('textbox', { name: 'Waarom?' });

describe('a decision that a teammate takes under your hands', () => {
  it('says so in place, aloud, and keeps what you typed until you put it away', async () => {
    const { container, happens } = show();
    await userEvent.type(why(), 'Omdat wij het netjes doen.');
    happens(madeByLotte);
    expect(screen.queryByRole('textbox', { name: 'Waarom?' })).toBeNull();
    const notice = screen.getByRole('region', { name: /Er is nog een team dat hem kende/ });
    expect(notice.textContent).toContain(SENTENCE);
    expect(screen.getByRole('log').textContent).toContain(SENTENCE);
    expect(screen.getByRole('textbox', { name: 'Wat jij had geschreven' })).toHaveProperty(
      'value',
      'Omdat wij het netjes doen.',
    );
    expect(document.activeElement?.textContent).toContain('Er is nog een team dat hem kende');
    await expectNoAxeViolations(container);
    await userEvent.click(screen.getByRole('button', { name: 'Gezien: Het andere team' }));
    expect(screen.queryByRole('textbox', { name: 'Wat jij had geschreven' })).toBeNull();
    expect(document.activeElement).toBe(screen.getByRole('heading', { level: 1 }));
    expect(screen.getByText(/Het andere team: Het rechtstreekse nummer zoeken en bellen/).tagName).toBe('SUMMARY');
  });

  it('is still there after a look elsewhere', () => {
    const { happens, unmount } = show();
    happens(madeByLotte);
    unmount();
    show().happens(madeByLotte);
    expect(screen.getByRole('button', { name: 'Gezien: Het andere team' })).toBeTruthy();
  });

  it('says so too when the time ran out', () => {
    const { happens } = show();
    happens({ type: 'DecisionExpired', decision: 'd2', team: 'swt' });
    expect(screen.getByRole('region', { name: /Er is nog een team/ }).textContent).toContain('Niet op tijd besloten');
    expect(screen.getByRole('log').textContent).toContain('Het andere team. Niet op tijd besloten.');
  });
});

it('what was still open when play ended is not open any more', () => {
  show('ended');
  expect(screen.getByText(/Het andere team: niet op tijd besloten/).tagName).toBe('SUMMARY');
  expect(screen.queryByText(/^sluit om/)).toBeNull();
});

it('goes among the decisions taken when you recorded it yourself', async () => {
  show();
  await userEvent.click(screen.getByRole('radio', { name: 'Wachten tot zij contact zoeken' }));
  await userEvent.type(why(), 'Omdat het kan.');
  await userEvent.click(screen.getByRole('button', { name: /^Leg vast/ }));
  expect(screen.queryByRole('button', { name: /^Gezien/ })).toBeNull();
  expect(screen.getByText(/De eerste woorden: Kort en menselijk/).tagName).toBe('SUMMARY');
  expect(screen.getByText(/Het andere team: wachten/).tagName).toBe('SUMMARY');
});

it('keeps what you ticked as its ground, and shows it with the decision', async () => {
  const finding: SessionEvent = {
    type: 'FindingPlaced',
    ...{ finding: 'f1', board: 'team', team: 'swt', player: 'p-lotte', name: 'Lotte' },
    ...{ text: 'Zij nemen op als je 4471 belt.', sureness: 'sure', source: 'Oude lijst' },
  };
  const first = show();
  expect(screen.getByText(/Er staat nog niets op het bord/)).toBeTruthy();
  first.happens(finding);
  await userEvent.click(screen.getByRole('checkbox', { name: /4471/ }));
  first.unmount();
  const { container, happens } = show();
  happens(finding);
  expect(screen.getByRole('checkbox', { name: /4471/ })).toHaveProperty('checked', true);
  await userEvent.click(screen.getByRole('radio', { name: /rechtstreekse nummer/ }));
  await userEvent.type(why(), 'Omdat zij opnemen.');
  await userEvent.click(screen.getByRole('button', { name: /^Leg vast/ }));
  const summary = screen.getByText(/Het andere team: bellen/);
  await userEvent.click(summary);
  expect(summary.closest('details')?.textContent).toContain('Zij nemen op als je 4471 belt. zeker · uit: Oude lijst');
  await expectNoAxeViolations(container);
});
