import { expect, it } from 'vitest';
import type { By } from '../../shared/session/event.ts';
import { ANNA, aPlayedSession, aSession, ID, SYSTEM, takeSeat, types } from '../../tests/support/a-live-session.ts';
import { settled } from '../../tests/support/fake-clock.ts';
import type { LiveSession } from './live-session.ts';

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
  const { session, log, reports } = await aPlayedSession();
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

it('goes on when a listener throws', async () => {
  const { session, reports } = await aPlayedSession();
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
