import type { Clock } from '../sessions/ports.ts';

const DAY = 24 * 60 * 60_000;

export type ForgetPorts = {
  forgetClosedBefore(on: number): Promise<number>;
  clock: Clock;
  /** How long a closed session is kept. */
  days: number;
  /** Hears how many were deleted, when there were any. */
  forgot: (sessions: number) => void;
  report: (error: unknown) => void;
};

/** Deletes closed sessions that are too old, now and every day. Returns how to stop. */
export function forgetOldSessions({ forgetClosedBefore, clock, days, forgot, report }: ForgetPorts): () => void {
  let cancel = (): void => undefined;
  function sweep(): void {
    const now = clock.now();
    cancel = clock.wakeAt(now + DAY, sweep);
    forgetClosedBefore(now - days * DAY).then((count) => count > 0 && forgot(count), report);
  }
  sweep();
  return () => cancel();
}
