import { expect, it } from 'vitest';
import type { SeenEvent } from '../../shared/session/event.ts';
import { stageFor } from '../../shared/view/stage-for.ts';
import { SessionId } from '../../shared/vocabulary/ids.ts';
import type { Welcome } from '../../shared/wire/server-message.ts';
import { aScenario } from '../../tests/support/a-scenario.ts';
import type { SourceNotice } from '../source/session-source.ts';
import { createSessionStore } from './session-store.ts';

const by = { kind: 'clock' } as const;
const started: SeenEvent = { at: 0, by, event: { type: 'PlayStarted' } };
const said: SeenEvent = {
  at: 20_000,
  by,
  event: { type: 'ChatSent', thread: 'team', team: 'swt', player: 'p1', name: 'Noor', text: 'Hallo.' },
};

function welcomeAt(at: number, running = true): SourceNotice {
  const welcome: Welcome = {
    session: SessionId.parse('s-1'),
    me: { role: 'docent', name: 'Karin' },
    stage: stageFor({ role: 'docent' }, aScenario()),
    cursor: 0,
    clock: { at, speed: 1, running },
  };
  return { type: 'welcome', welcome };
}

/** A store whose source and wall clock are moved by hand. */
function aStore() {
  let wall = 0;
  let hear: (notice: SourceNotice) => void = () => undefined;
  const source = {
    subscribe: (listener: typeof hear) => {
      hear = listener;
      return () => undefined;
    },
    dispatch: () => Promise.resolve({ ok: true } as const),
    close: () => undefined,
  };
  const store = createSessionStore(source, { now: () => wall, commit: (run) => run() });
  const pass = (ms: number) => {
    wall += ms;
  };
  return { store, hear: (notice: SourceNotice) => hear(notice), pass };
}

it('keeps the time of the welcome for who comes late, whatever she still has to catch up', () => {
  const { store, hear, pass } = aStore();
  hear(welcomeAt(60_000));
  hear({ type: 'events', events: [started, said] });
  expect(store.exerciseTime()).toBe(60_000);
  pass(5000);
  expect(store.exerciseTime()).toBe(65_000);
});

it('keeps a paused clock where it stands while the past is caught up', () => {
  const { store, hear, pass } = aStore();
  hear(welcomeAt(60_000, false));
  hear({ type: 'events', events: [started, said] });
  pass(5000);
  expect(store.exerciseTime()).toBe(60_000);
});

it('follows a pause, a resume and another speed as they happen', () => {
  const { store, hear, pass } = aStore();
  hear(welcomeAt(0, false));
  hear({ type: 'events', events: [started] });
  pass(10_000);
  hear({ type: 'events', events: [{ at: 10_000, by, event: { type: 'PlayPaused', reason: 'docent' } }] });
  pass(3000);
  expect(store.exerciseTime()).toBe(10_000);
  hear({ type: 'events', events: [{ at: 10_000, by, event: { type: 'PlayResumed' } }] });
  hear({ type: 'events', events: [{ at: 10_000, by, event: { type: 'ClockSpeedSet', speed: 4 } }] });
  pass(1000);
  expect(store.exerciseTime()).toBe(14_000);
});

it('remembers who took a seat, in that order, also who left; a new beginning begins anew', () => {
  const { store, hear } = aStore();
  const takes = (player: string, team: string): SeenEvent => ({
    ...{ at: 0, by },
    event: {
      type: 'SeatTaken',
      ...{ player, name: player.toUpperCase(), team, seat: `${team}-1`, seatTitle: 'arts', profession: 'huisarts' },
      ...{ place: 'kantoor', bot: false, extraTime: false },
    },
  });
  const order = () => store.getSnapshot().joiners.map(({ player, team }) => `${player} ${team}`);
  hear(welcomeAt(0));
  hear({ type: 'events', events: [takes('anna', 'swt'), takes('bram', 'gc')] });
  hear({ type: 'events', events: [{ at: 0, by, event: { type: 'SeatLeft', player: 'anna' } }, takes('bram', 'swt')] });
  expect(order()).toEqual(['anna swt', 'bram gc']);
  hear({ type: 'events', events: [takes('cas', 'gc')], reset: true });
  expect(order()).toEqual(['cas gc']);
});
