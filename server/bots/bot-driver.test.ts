import { expect, it } from 'vitest';
import type { SessionEvent } from '../../shared/session/event.ts';
import { SessionId } from '../../shared/vocabulary/ids.ts';
import { aScenario } from '../../tests/support/a-scenario.ts';
import { aStoryScenario } from '../../tests/support/a-story-scenario.ts';
import { FakeClock } from '../../tests/support/fake-clock.ts';
import { LiveSession } from '../sessions/live-session.ts';
import { WakeHeap } from '../sessions/wake-heap.ts';
import { MemoryLog } from '../storage/memory-log.ts';
import { BotPlayers } from './bot-players.ts';

const MINUTE = 60_000;
const SYSTEM = { kind: 'system' } as const;
const DOCENT = { kind: 'docent', name: 'Karin' } as const;

async function aSession(scenario = aScenario()) {
  const clock = new FakeClock();
  const failures: unknown[] = [];
  const ports = { clock, wakes: new WakeHeap(clock), report: (error: unknown) => failures.push(error) };
  const log = new MemoryLog();
  const session = await LiveSession.fromLog(SessionId.parse('s-1'), scenario, { ...ports, log });
  await session.execute({ type: 'OpenSession', session: session.id, seed: 5 }, { by: SYSTEM });
  const bots = new BotPlayers(ports);
  const acts = () => session.record.filter(({ by }) => by.kind === 'player');
  const count = (type: SessionEvent['type']) => session.record.filter(({ event }) => event.type === type).length;
  return { clock, failures, session, bots, acts, count };
}

it('fills every free seat with bots under names of their own, the teams in turn', async () => {
  const { session, bots } = await aSession();
  await bots.fill(session, 2);
  expect(Object.values(session.state.players).map(({ seat }) => seat)).toEqual(['swt-sociaal-werk', 'gc-huisarts']);
  expect(await bots.fill(session)).toHaveLength(2);
  const players = Object.values(session.state.players);
  expect(players.every(({ bot }) => bot)).toBe(true);
  expect(new Set(players.map(({ name }) => name)).size).toBe(4);
  expect(await bots.fill(session)).toEqual([]);
});

it('lets bots play from StartEx on: they read, answer and decide', async () => {
  const { clock, failures, session, bots, acts, count } = await aSession();
  await bots.fill(session);
  await clock.advance(MINUTE);
  expect(acts()).toEqual([]);
  await session.execute({ type: 'StartPlay' }, { by: DOCENT });
  await clock.advance(9 * MINUTE);
  expect(count('ItemOpened')).toBeGreaterThan(6);
  expect(count('DecisionMade')).toBe(2);
  expect(count('VoteCast')).toBeGreaterThan(1);
  expect(failures).toEqual([]);
});

it('fills in papers, uses the boards and faces the press, knowing nothing but what lies on its desk', async () => {
  const { seats } = aStoryScenario();
  const knows = 'Op de galerij van Bep staat de afvoer al drie dagen open.';
  const scenario = aStoryScenario({ seats: seats.map((seat) => ({ ...seat, knows })) });
  const { clock, failures, session, bots, count } = await aSession(scenario);
  await bots.fill(session);
  await session.execute({ type: 'StartPlay' }, { by: DOCENT });
  await clock.advance(9 * MINUTE);
  expect(count('FindingPlaced')).toBeGreaterThan(0);
  expect(count('FieldFilled')).toBeGreaterThan(0);
  expect(count('PodiumTaken')).toBeGreaterThan(0);
  expect(count('PressAnswered')).toBeGreaterThan(0);
  expect(failures).toEqual([]);
});

it('stands still while play is paused, and takes it up again', async () => {
  const { clock, session, bots, acts } = await aSession();
  await bots.fill(session);
  await session.execute({ type: 'StartPlay' }, { by: DOCENT });
  await clock.advance(2 * MINUTE);
  await session.execute({ type: 'PausePlay' }, { by: DOCENT });
  const before = acts().length;
  await clock.advance(10 * MINUTE);
  expect(acts()).toHaveLength(before);
  await session.execute({ type: 'ResumePlay' }, { by: DOCENT });
  await clock.advance(3 * MINUTE);
  expect(acts().length).toBeGreaterThan(before);
});

it('thinks in exercise time: at four times the speed it does as much in a quarter of the time', async () => {
  const deeds = await Promise.all(
    [1, 4].map(async (speed) => {
      const { clock, session, bots, acts } = await aSession();
      await bots.fill(session);
      if (speed === 4) await session.execute({ type: 'SetClockSpeed', speed: 4 }, { by: DOCENT });
      await session.execute({ type: 'StartPlay' }, { by: DOCENT });
      await clock.advance((8 * MINUTE) / speed);
      return acts().map(({ at, event }) => [at, event]);
    }),
  );
  expect(deeds[0]?.length).toBeGreaterThan(10);
  expect(deeds[1]).toEqual(deeds[0]);
});

it('gives its seat to a late student, and a bot that left does nothing more', async () => {
  const { clock, session, bots } = await aSession();
  await bots.fill(session);
  await session.execute({ type: 'StartPlay' }, { by: DOCENT });
  await clock.advance(MINUTE);
  const seat = { profession: 'huisarts', bot: false, extraTime: false };
  await session.execute({ type: 'TakeSeat', player: 'p-1', name: 'Annelies', ...seat }, { by: SYSTEM });
  const left = session.record.findLast(({ event }) => event.type === 'SeatLeft');
  expect(left?.event).toMatchObject({ player: expect.stringMatching(/^bot-/) });
  const gone = left?.event.type === 'SeatLeft' ? left.event.player : '';
  await clock.advance(8 * MINUTE);
  const later = session.record.slice(left?.position).flatMap(({ by }) => (by.kind === 'player' ? [by.player] : []));
  expect(later.length).toBeGreaterThan(0);
  expect(later).not.toContain(gone);
  expect(later).not.toContain('p-1');
});

it('ends with the play and leaves no alarm behind', async () => {
  const { clock, session, bots, acts } = await aSession();
  await bots.fill(session);
  await session.execute({ type: 'StartPlay' }, { by: DOCENT });
  await clock.advance(4 * MINUTE);
  await session.execute({ type: 'EndPlay' }, { by: DOCENT });
  const before = acts().length;
  await clock.advance(10 * MINUTE);
  expect(acts()).toHaveLength(before);
  expect(clock.armed).toBe(0);
});

it('drives a session once, however often it is asked to', async () => {
  const { clock, session, bots, acts } = await aSession();
  await bots.fill(session);
  bots.watch(session);
  bots.watch(session);
  await session.execute({ type: 'StartPlay' }, { by: DOCENT });
  await clock.advance(5 * MINUTE);
  const once = acts().map(({ at, by, event }) => JSON.stringify([at, by, event]));
  expect(new Set(once).size).toBe(once.length);
  bots.stop();
  await clock.advance(5 * MINUTE);
  expect(acts()).toHaveLength(once.length);
});
