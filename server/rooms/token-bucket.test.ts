import { expect, it } from 'vitest';
import { TokenBucket } from './token-bucket.ts';

it('gives a burst, then as many as are refilled', () => {
  const bucket = new TokenBucket({ burst: 3, perSecond: 2 }, 0);
  const taken = [0, 0, 0, 0, 400, 500, 600].map((now) => bucket.take(now));
  expect(taken).toEqual([true, true, true, false, false, true, false]);
});

it('never holds more than a burst, however long it is quiet', () => {
  const bucket = new TokenBucket({ burst: 2, perSecond: 10 }, 0);
  expect([60_000, 60_000, 60_000].map((now) => bucket.take(now))).toEqual([true, true, false]);
});
