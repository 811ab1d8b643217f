import type { Clock } from './ports.ts';

// A native timer above 2^31-1 ms fires at once.
const LONGEST_TIMER = 2 ** 31 - 1;

/**
 * The machine's clock. Counted from the start of the process, so that a correction of the wall clock
 * neither jumps nor freezes an exercise.
 */
export const systemClock: Clock = {
  now: () => Math.floor(performance.timeOrigin + performance.now()),
  wakeAt(at, run) {
    let timer = setTimeout(ring, waitUntil(at));
    function ring(): void {
      if (systemClock.now() >= at) run();
      else timer = setTimeout(ring, waitUntil(at));
    }
    return () => clearTimeout(timer);
  },
};

function waitUntil(at: number): number {
  const left = Math.ceil(at - (performance.timeOrigin + performance.now()));
  return Math.min(Math.max(left, 0), LONGEST_TIMER);
}
