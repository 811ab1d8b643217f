import { expect, it } from 'vitest';
import { FakeClock } from '../../tests/support/fake-clock.ts';
import { forgetOldSessions } from './forget-old-sessions.ts';

const DAY = 24 * 60 * 60_000;

it('looks at once and every day for closed sessions that were kept long enough', async () => {
  const clock = new FakeClock();
  const start = clock.now();
  const asked: number[] = [];
  const forgotten: number[] = [];
  const stop = forgetOldSessions({
    forgetClosedBefore: async (on) => asked.push(on) - 1,
    clock,
    days: 90,
    forgot: (count) => forgotten.push(count),
    report: (error) => expect.unreachable(String(error)),
  });
  await clock.advance(2 * DAY);
  stop();
  await clock.advance(2 * DAY);
  expect(asked).toEqual([0, 1, 2].map((day) => start + (day - 90) * DAY));
  expect(forgotten).toEqual([1, 2]);
});
