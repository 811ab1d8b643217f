import { afterEach, expect, it } from 'vitest';
import type { Scenario } from '../../shared/scenario/scenario.ts';
import type { By, RecordedEvent } from '../../shared/session/event.ts';
import { SessionId } from '../../shared/vocabulary/ids.ts';
import { aScenario } from '../../tests/support/a-scenario.ts';
import { FakeClock, settled } from '../../tests/support/fake-clock.ts';
import { MemoryLog } from '../storage/memory-log.ts';
import { LiveSession } from './live-session.ts';
import type { EventLog } from './ports.ts';
import { WakeHeap } from './wake-heap.ts';

const ID = SessionId.parse('s1');
const SYSTEM: By = { kind: 'system' };
const DOCENT: By = { kind: 'docent', name: 'Ineke' };
const ANNA: By = { kind: 'player', player: 'anna' };
const MINUTE = 60_000;

let reports: unknown[] = [];
afterEach(() => {
  reports = [];
});

/** A log whose next writes can be kept waiting or made to fail. */
class StubbornLog implements EventLog {
  readonly inner = new MemoryLog();
  failing = false;
  unreadable = false;
  #held: (() => void)[] | undefined;

  hold(): void {
    this.#held = [];
  }

  letGo(): void {
    for (const resume of this.#held ?? []) resume();
    this.#held = undefined;
  }

  async append(session: SessionId, expectedPosition: number, events: readonly RecordedEvent[]): Promise<void> {
    const held = this.#held;
    if (held) await new Promise<void>((resume) => held.push(resume));
    if (this.failing) throw new Error('disk full');
    await this.inner.append(session, expectedPosition, events);
  }

  async read(session: SessionId): Promise<RecordedEvent[]> {
    if (this.unreadable) throw new Error('disk gone');
    return this.inner.read(session);
  }
}

async function aSession({ scenario = aScenario(), clock = new FakeClock(), log = new StubbornLog() } = {}) {
  const ports = { log, clock, wakes: new WakeHeap(clock), report: (error: unknown) => reports.push(error) };
  const session = await LiveSession.fromLog(ID, scenario, ports);
  const again = async (at: FakeClock = clock) =>
    LiveSession.fromLog(ID, scenario, { ...ports, clock: at, wakes: new WakeHeap(at) });
  return { session, clock, log, again };
}

async function aPlayedSession(scenario?: Scenario) {
  const made = await aSession(scenario === undefined ? {} : { scenario });
  const { session } = made;
  await session.execute({ type: 'OpenSession', session: ID, seed: 7 }, { by: SYSTEM });
  await takeSeat(session, 'anna');
  await session.execute({ type: 'StartPlay' }, { by: DOCENT });
  return made;
}

function takeSeat(session: LiveSession, player: string) {
  const command = {
    type: 'TakeSeat',
    player,
    name: player,
    profession: 'sociaal-werk',
    bot: false,
    extraTime: false,
  } as const;
  return session.execute(command, { by: SYSTEM });
}

function types(record: readonly RecordedEvent[]): string[] {
  return record.map(({ event }) => event.type);
}

function released(session: LiveSession) {
  return session.record.flatMap(({ event, at }) => (event.type === 'InjectReleased' ? [[event.inject, at]] : []));
}

it('answers and publishes only after the commit, batch by batch in order', async () => {
  const { session, log } = await aSession();
  await session.execute({ type: 'OpenSession', session: ID, seed: 7 }, { by: SYSTEM });
  const heard: string[] = [];
  session.subscribe((batch) => heard.push(`published ${types(batch)[0]} of ${batch[0]?.by.kind}`));
  log.hold();
  const first = takeSeat(session, 'anna').then(() => heard.push('answered anna'));
  const second = session.execute({ type: 'ConfirmReady' }, { by: ANNA }).then(() => heard.push('answered ready'));
  await settled();
  expect(heard).toEqual([]);
  expect(session.state.players.anna).toBeDefined();
  expect(session.record).toHaveLength(1);
  log.letGo();
  await Promise.all([first, second]);
  expect(heard).toEqual([
    'published SeatTaken of system',
    'answered anna',
    'published PlayerReady of player',
    'answered ready',
  ]);
  expect(session.record.map(({ position }) => position)).toEqual(session.record.map((_, index) => index + 1));
});

it('refuses without a line in the log', async () => {
  const { session } = await aPlayedSession();
  const before = session.record.length;
  expect(await session.execute({ type: 'AnswerCall', call: 'nobody' }, { by: ANNA })).toEqual({
    rejected: 'unknown-thing',
  });
  expect(session.record).toHaveLength(before);
});

it('does a command with the same key once: while it waits, after it, and after a restart', async () => {
  const { session, again } = await aPlayedSession();
  const say = (to: LiveSession, by: By = ANNA) =>
    to.execute({ type: 'SendChat', thread: 'team', text: 'hoi' }, { by, key: 'key-0001' });
  const said = (of: LiveSession) => types(of.record).filter((type) => type === 'ChatSent').length;
  const outcomes = await Promise.all([say(session), say(session)]);
  expect(outcomes).toEqual([
    { ok: true, events: 1 },
    { ok: true, events: 1 },
  ]);
  expect(await say(session)).toEqual({ ok: true, events: 1 });
  expect(said(session)).toBe(1);
  const restarted = await again();
  expect(await say(restarted)).toEqual({ ok: true, events: 0 });
  expect(said(restarted)).toBe(1);
});

it('lets two players use the same key', async () => {
  const { session } = await aPlayedSession();
  await takeSeat(session, 'bram');
  for (const player of ['anna', 'bram']) {
    await session.execute(
      { type: 'SendChat', thread: 'team', text: player },
      { by: { kind: 'player', player }, key: 'key-0001' },
    );
  }
  expect(types(session.record).filter((type) => type === 'ChatSent')).toHaveLength(2);
});

it('a failed append stops the session, rebuilds it from its log and tells its clients', async () => {
  const { session, log } = await aPlayedSession();
  const onDisk = session.record.length;
  let rebuilt = 0;
  const published: string[] = [];
  session.onRebuilt(() => rebuilt++);
  session.subscribe((batch) => published.push(...types(batch)));
  log.hold();
  log.failing = true;
  const chat = { type: 'SendChat', thread: 'team', text: 'hoi' } as const;
  const lost = [
    session.execute(chat, { by: ANNA, key: 'key-0001' }),
    session.execute(chat, { by: ANNA, key: 'key-0002' }),
  ];
  log.letGo();
  expect(await Promise.all(lost)).toEqual([{ rejected: 'storage-failed' }, { rejected: 'storage-failed' }]);
  await settled();
  expect([rebuilt, session.record.length, published]).toEqual([1, onDisk, []]);
  expect(String(reports[0])).toContain('disk full');
  log.failing = false;
  expect(await session.execute(chat, { by: ANNA, key: 'key-0001' })).toEqual({ ok: true, events: 1 });
  expect(published).toEqual(['ChatSent']);
});

it('keeps trying to stand on a log it cannot read, and refuses meanwhile', async () => {
  const { session, log, clock } = await aPlayedSession();
  log.failing = true;
  log.unreadable = true;
  const say = () => session.execute({ type: 'SendChat', thread: 'team', text: 'hoi' }, { by: ANNA });
  expect(await say()).toEqual({ rejected: 'storage-failed' });
  await settled();
  expect(await say()).toEqual({ rejected: 'storage-failed' });
  log.failing = false;
  log.unreadable = false;
  await clock.advance(5 * 1000);
  expect(await say()).toEqual({ ok: true, events: 1 });
});

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

it('at another speed the same things happen at the same exercise time', async () => {
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

it('goes on when a listener throws', async () => {
  const { session } = await aPlayedSession();
  const heard: string[] = [];
  session.subscribe(() => {
    throw new Error('a broken socket');
  });
  session.subscribe((batch) => heard.push(...types(batch)));
  expect(await session.execute({ type: 'ConfirmReady' }, { by: ANNA })).toMatchObject({});
  await session.execute({ type: 'SendChat', thread: 'team', text: 'hoi' }, { by: ANNA });
  expect(heard).toContain('ChatSent');
  expect(String(reports[0])).toContain('broken socket');
});
