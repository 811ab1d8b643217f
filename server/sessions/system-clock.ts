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
    let timer: NodeJS.Timeout;
    const arm = (): void => {
      const left = at - (performance.timeOrigin + performance.now());
      timer = setTimeout(left > 0 ? arm : run, Math.max(0, Math.min(Math.ceil(left), LONGEST_TIMER)));
    };
    arm();
    return () => clearTimeout(timer);
  },
};
