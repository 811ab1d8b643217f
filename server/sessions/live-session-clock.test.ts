import { expect, it } from 'vitest';
import { aPlayedSession, DOCENT, released, types } from '../../tests/support/a-live-session.ts';

const MINUTE = 60_000;

it('releases each inject at its exercise time, woken by the clock alone', async () => {
  const { session, clock } = await aPlayedSession();
  await clock.advance(29_999);
  expect(released(session)).toEqual([['inj-1', 0]]);
  await clock.advance(1);
  expect(released(session)).toEqual([
    ['inj-1', 0],
    ['inj-2', 30_000],
  ]);
  await clock.advance(9 * MINUTE);
  expect(released(session).map(([inject]) => inject)).toEqual(['inj-1', 'inj-2', 'inj-3', 'inj-4']);
});

it('a paused session releases nothing; resumed, it goes on where it stood', async () => {
  const { session, clock } = await aPlayedSession();
  await clock.advance(10_000);
  await session.execute({ type: 'PausePlay' }, { by: DOCENT });
  await clock.advance(5 * MINUTE);
  expect(released(session)).toHaveLength(1);
  expect(clock.armed).toBe(0);
  await session.execute({ type: 'ResumePlay' }, { by: DOCENT });
  await clock.advance(19_999);
  expect(released(session)).toHaveLength(1);
  await clock.advance(1);
  expect(released(session)[1]).toEqual(['inj-2', 30_000]);
});

it('[CL6] at another speed the same things happen at the same exercise time', async () => {
  const { session, clock } = await aPlayedSession();
  await session.execute({ type: 'SetClockSpeed', speed: 4 }, { by: DOCENT });
  await clock.advance(30_000);
  expect(released(session)).toEqual([
    ['inj-1', 0],
    ['inj-2', 30_000],
    ['inj-3', 120_000],
  ]);
});

it('a jump brings about what lies on the way', async () => {
  const { session, clock } = await aPlayedSession();
  await session.execute({ type: 'JumpClock', to: 3 * MINUTE }, { by: DOCENT });
  expect(released(session).map(([inject]) => inject)).toEqual(['inj-1', 'inj-2', 'inj-3']);
  await clock.advance(1000);
  expect(session.reading).toEqual({ at: 3 * MINUTE + 1000, speed: 1, running: true });
});

it('after a short absence exercise time ran on, and what was due comes', async () => {
  const { session, clock, again } = await aPlayedSession();
  await clock.advance(10_000);
  session.stop();
  clock.skip(MINUTE);
  const restarted = await again();
  await restarted.recover();
  expect(restarted.reading.at).toBe(70_000);
  expect(types(restarted.record)).toContain('SessionRecovered');
  expect(released(restarted).map(([inject]) => inject)).toEqual(['inj-1', 'inj-2']);
  await clock.advance(50_000);
  expect(released(restarted).map(([inject]) => inject)).toEqual(['inj-1', 'inj-2', 'inj-3']);
});

it('after a long absence play stands paused at the last known moment', async () => {
  const { session, clock, again } = await aPlayedSession();
  await clock.advance(40_000);
  session.stop();
  clock.skip(60 * MINUTE);
  const restarted = await again();
  await restarted.recover();
  expect(restarted.state.phase).toBe('paused');
  expect(restarted.record.at(-1)?.event).toEqual({ type: 'PlayPaused', reason: 'outage' });
  expect(restarted.reading).toEqual({ at: 30_000, speed: 1, running: false });
  await restarted.execute({ type: 'ResumePlay' }, { by: DOCENT });
  await clock.advance(90_000);
  expect(released(restarted).at(-1)).toEqual(['inj-3', 120_000]);
});

it('[CL14] after a restart with a clock that was set back play stands paused, and does not wait for yesterday', async () => {
  const { session, clock, again } = await aPlayedSession();
  await clock.advance(40_000);
  session.stop();
  clock.skip(-60 * MINUTE);
  const restarted = await again();
  await restarted.recover();
  expect(restarted.reading).toEqual({ at: 30_000, speed: 1, running: false });
  await restarted.execute({ type: 'ResumePlay' }, { by: DOCENT });
  await clock.advance(90_000);
  expect(released(restarted).at(-1)).toEqual(['inj-3', 120_000]);
});
