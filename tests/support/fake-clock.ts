import type { Clock } from '../../server/sessions/ports.ts';

type Alarm = { at: number; run: () => void };

/** A clock that stands still until a test moves it; alarms ring in order of time, exactly when due. */
export class FakeClock implements Clock {
  #now: number;
  #alarms = new Set<Alarm>();

  constructor(start = 1_750_000_000_000) {
    this.#now = start;
  }

  /** How many alarms are armed. */
  get armed(): number {
    return this.#alarms.size;
  }

  now(): number {
    return this.#now;
  }

  wakeAt(at: number, run: () => void): () => void {
    const alarm = { at, run };
    this.#alarms.add(alarm);
    return () => this.#alarms.delete(alarm);
  }

  /** Lets wall-clock time pass, ringing every alarm on the way; then gives promises time to settle. */
  async advance(ms: number): Promise<void> {
    const end = this.#now + ms;
    for (let alarm = this.#next(end); alarm; alarm = this.#next(end)) {
      this.#alarms.delete(alarm);
      this.#now = Math.max(this.#now, alarm.at);
      alarm.run();
      await settled();
    }
    this.#now = end;
    await settled();
  }

  /** Moves time without ringing anything, as when the process was not there. */
  skip(ms: number): void {
    this.#now += ms;
  }

  #next(end: number): Alarm | undefined {
    const due = [...this.#alarms].filter((alarm) => alarm.at <= end);
    return due.sort((a, b) => a.at - b.at)[0];
  }
}

/** Resolves after everything that is ready to run has run: promises and the log's turn. */
export async function settled(): Promise<void> {
  for (let turn = 0; turn < 3; turn++) await new Promise((resolve) => setImmediate(resolve));
}
