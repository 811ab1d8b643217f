import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { systemClock } from './system-clock.ts';

const LONGEST_TIMER = 2 ** 31 - 1;

beforeEach(() => {
  vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout', 'performance'] });
});
afterEach(() => {
  vi.useRealTimers();
});

it('rings once, not before its time', () => {
  const rung = vi.fn();
  systemClock.wakeAt(systemClock.now() + 1000, rung);
  vi.advanceTimersByTime(999);
  expect(rung).not.toHaveBeenCalled();
  vi.advanceTimersByTime(60_000);
  expect(rung).toHaveBeenCalledTimes(1);
});

it('waits longer than a native timer can', () => {
  const rung = vi.fn();
  systemClock.wakeAt(systemClock.now() + LONGEST_TIMER + 5000, rung);
  vi.advanceTimersByTime(LONGEST_TIMER + 4000);
  expect(rung).not.toHaveBeenCalled();
  vi.advanceTimersByTime(2000);
  expect(rung).toHaveBeenCalledTimes(1);
});

it('stays silent after cancelling', () => {
  const rung = vi.fn();
  systemClock.wakeAt(systemClock.now() + 1000, rung)();
  vi.advanceTimersByTime(5000);
  expect(rung).not.toHaveBeenCalled();
});

it('counts in whole ms', () => {
  expect(Number.isInteger(systemClock.now())).toBe(true);
});
