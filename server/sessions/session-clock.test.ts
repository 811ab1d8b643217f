import { expect, it } from 'vitest';
import type { ClockEvent } from '../../shared/session/events/clock.ts';
import { SPEEDS } from '../../shared/vocabulary/exercise-time.ts';
import { SessionClock } from './session-clock.ts';

const START = 1_000_000;

it('stands still until StartEx and then runs with the wall clock', () => {
  const { clock, happens } = aClock();
  expect(clock.reading(START + 9999)).toEqual({ at: 0, speed: 1, running: false });
  expect(clock.wallTimeOf(5000)).toBeUndefined();
  happens({ type: 'PlayStarted' }, START);
  expect(clock.at(START + 1234)).toBe(1234);
  expect(clock.wallTimeOf(5000)).toBe(START + 5000);
});

it('leaves a pause out of exercise time', () => {
  const { clock, happens } = aClock();
  happens({ type: 'PlayStarted' }, START);
  happens({ type: 'PlayPaused', reason: 'docent' }, START + 1000);
  expect(clock.at(START + 60_000)).toBe(1000);
  happens({ type: 'PlayResumed' }, START + 60_000);
  expect(clock.at(START + 60_500)).toBe(1500);
});

it('[CL6] runs at the speed that was set, from the moment it was set', () => {
  const { clock, happens } = aClock();
  happens({ type: 'PlayStarted' }, START);
  happens({ type: 'ClockSpeedSet', speed: 4 }, START + 1000);
  expect(clock.at(START + 2000)).toBe(5000);
  expect(clock.wallTimeOf(9000)).toBe(START + 3000);
});

it('jumps ahead and runs on from there', () => {
  const { clock, happens } = aClock();
  happens({ type: 'PlayStarted' }, START);
  happens({ type: 'ClockJumped', from: 1000, to: 90_000 }, START + 1000);
  expect(clock.at(START + 1500)).toBe(90_500);
});

it('keeps its speed over a pause, and stops at EndEx', () => {
  const { clock, happens } = aClock();
  happens({ type: 'PlayStarted' }, START);
  happens({ type: 'PlayPaused', reason: 'docent' }, START + 1000);
  happens({ type: 'ClockSpeedSet', speed: 2 }, START + 2000);
  happens({ type: 'PlayResumed' }, START + 3000);
  expect(clock.at(START + 4000)).toBe(3000);
  happens({ type: 'PlayEnded' }, START + 4000);
  expect(clock.at(START + 99_000)).toBe(3000);
});

it('names no wall-clock time at which the moment has not come yet', () => {
  for (const speed of SPEEDS) {
    const { clock, happens } = aClock();
    happens({ type: 'PlayStarted' }, START);
    happens({ type: 'ClockSpeedSet', speed }, START + 333);
    for (const due of [334, 335, 1001, 77_777]) {
      const wall = clock.wallTimeOf(due) ?? 0;
      expect(clock.at(wall)).toBeGreaterThanOrEqual(due);
      expect(clock.at(wall - 1)).toBeLessThan(due);
    }
  }
});

it('does not run back when the wall clock does', () => {
  const { clock, happens } = aClock();
  happens({ type: 'PlayStarted' }, START);
  expect(clock.at(START - 5000)).toBe(0);
});

function aClock() {
  const clock = new SessionClock();
  const happens = (event: ClockEvent, on: number) => clock.follow({ event, at: clock.at(on), on });
  return { clock, happens };
}
