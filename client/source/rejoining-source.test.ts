import { describe, expect, it } from 'vitest';
import type { SessionId } from '../../shared/vocabulary/ids.ts';
import type { CommandReply, Welcome } from '../../shared/wire/server-message.ts';
import type { Link, LinkListener, Refused } from './link.ts';
import { createRejoiningSource } from './rejoining-source.ts';
import type { SourceNotice } from './session-source.ts';

const SECOND = 1000;

/** A timer that only moves when a test says so, and a network of which the test holds the other end. */
function aWorld() {
  let now = 0;
  const timers = new Set<{ at: number; run: () => void }>();
  const joins: Join[] = [];
  const notices: SourceNotice[] = [];
  let keys = 0;
  const source = createRejoiningSource({
    newKey: () => `key-${++keys}`,
    after: (ms, run) => {
      const timer = { at: now + ms, run };
      timers.add(timer);
      return () => timers.delete(timer);
    },
    connect: (cursor, listener) =>
      new Promise((resolve, reject) => {
        joins.push({ cursor, listener, resolve, reject, at: now });
      }),
  });
  async function pass(ms: number): Promise<void> {
    const end = now + ms;
    for (;;) {
      await settled();
      const next = [...timers].filter(({ at }) => at <= end).sort((a, b) => a.at - b.at)[0];
      if (!next) break;
      timers.delete(next);
      now = next.at;
      next.run();
    }
    now = end;
    await settled();
  }
  const states = () => notices.flatMap((notice) => (notice.type === 'state' ? [notice.state] : []));
  async function rejectLast(): Promise<number> {
    joins.at(-1)?.reject(new Error('no network'));
    await settled();
    return now;
  }
  return {
    source,
    joins,
    notices,
    states,
    pass,
    rejectLast,
    start: () => source.subscribe((notice) => notices.push(notice)),
  };
}

type Join = {
  cursor: number;
  listener: LinkListener;
  resolve: (joined: Link | Refused) => void;
  reject: (error: Error) => void;
  at: number;
};

async function settled(): Promise<void> {
  for (let turn = 0; turn < 8; turn += 1) await Promise.resolve();
}

function aLink(answer: (message: { key: string }) => Promise<CommandReply>) {
  const link = { closed: false, keys: [] as string[] };
  return {
    ...link,
    request: (message: { key: string }) => {
      link.keys.push(message.key);
      return answer(message);
    },
    close: () => {
      link.closed = true;
    },
    seen: link,
  };
}

const welcome = (cursor: number): Welcome => ({
  session: 's1' as SessionId,
  me: { role: 'docent', name: 'An' },
  stage: {} as Welcome['stage'],
  cursor,
  clock: { at: 0, speed: 1, running: false },
});

const ok = async (): Promise<CommandReply> => ({ ok: true });
const ready = { type: 'ConfirmReady' } as const;
const seen = { at: 0, by: { kind: 'clock' }, event: { type: 'PlayStarted' } } as const;

describe('joining again', () => {
  it('waits half a second, then twice as long each time, at most eight seconds', async () => {
    const { joins, pass, start, rejectLast } = aWorld();
    start();
    const waits = [];
    for (let round = 0; round < 7; round += 1) {
      const lostAt = await rejectLast();
      const before = joins.length;
      while (joins.length === before) await pass(0.1 * SECOND);
      waits.push(((joins.at(-1)?.at ?? 0) - lostAt) / SECOND);
    }
    expect(waits).toEqual([0.5, 1, 2, 4, 8, 8, 8]);
  });

  it('asks only for what it has not had, and is live after the welcome', async () => {
    const { joins, states, pass, start } = aWorld();
    start();
    joins[0]?.resolve(aLink(ok));
    await pass(0);
    joins[0]?.listener.welcome(welcome(0));
    joins[0]?.listener.events({ events: [seen, seen, seen] });
    joins[0]?.listener.broken();
    expect(states()).toEqual(['live', 'lost']);
    await pass(0.5 * SECOND);
    expect(joins[1]?.cursor).toBe(3);
    joins[1]?.resolve(aLink(ok));
    await pass(0);
    joins[1]?.listener.welcome(welcome(3));
    expect(states()).toEqual(['live', 'lost', 'live']);
  });

  it('ignores what an abandoned connection still brings, and closes it when it comes late', async () => {
    const { joins, notices, pass, start } = aWorld();
    start();
    await pass(12.5 * SECOND);
    expect(joins.length).toBe(2);
    const late = aLink(ok);
    joins[0]?.resolve(late);
    await pass(0);
    joins[0]?.listener.events({ events: [seen] });
    expect(late.seen.closed).toBe(true);
    expect(notices.filter(({ type }) => type === 'events')).toEqual([]);
  });

  it('stops when the token is refused, and says why', async () => {
    const { joins, notices, pass, start } = aWorld();
    start();
    joins[0]?.resolve({ refused: 'Deze plek is van iemand anders.' });
    await pass(60 * SECOND);
    expect(joins.length).toBe(1);
    expect(notices).toEqual([{ type: 'state', state: 'refused', reason: 'Deze plek is van iemand anders.' }]);
  });
});

describe('a command', () => {
  it('goes again under the same key when the connection broke before the answer', async () => {
    const { source, joins, pass, start } = aWorld();
    start();
    const breaking = aLink(() => Promise.reject(new Error('closed')));
    joins[0]?.resolve(breaking);
    await pass(0);
    const reply = source.dispatch(ready);
    await pass(0.5 * SECOND);
    const next = aLink(ok);
    joins[1]?.resolve(next);
    expect(await reply).toEqual({ ok: true });
    expect([breaking.seen.keys, next.seen.keys]).toEqual([['key-1'], ['key-1']]);
    expect(breaking.seen.closed).toBe(true);
  });

  it('waits for the next connection, and is offline after twenty seconds', async () => {
    const { source, pass, start } = aWorld();
    start();
    const reply = source.dispatch(ready);
    await pass(19 * SECOND);
    let answer: unknown;
    void reply.then((value) => {
      answer = value;
    });
    await pass(0.9 * SECOND);
    expect(answer).toBeUndefined();
    await pass(0.2 * SECOND);
    expect(answer).toEqual({ ok: false, code: 'offline' });
  });

  it('gives up at once when the source is closed', async () => {
    const { source, pass, start } = aWorld();
    start();
    const reply = source.dispatch(ready);
    source.close();
    await pass(0);
    expect(await reply).toEqual({ ok: false, code: 'offline' });
  });
});
