import type { Clock } from '../../sessions/ports.ts';

type Alarm = { at: number; order: number; run: () => void };

/** A clock whose hours pass as fast as the work can be done. Starts at the same moment every time. */
export class VirtualClock implements Clock {
  #now = Date.UTC(2025, 0, 6, 9);
  #order = 0;
  readonly #alarms = new Set<Alarm>();

  now(): number {
    return this.#now;
  }

  wakeAt(at: number, run: () => void): () => void {
    const alarm = { at, order: this.#order++, run };
    this.#alarms.add(alarm);
    return () => this.#alarms.delete(alarm);
  }

  /** Lets this many ms pass. After each alarm it waits until everything that follows from it is done. */
  async pass(ms: number): Promise<void> {
    const end = this.#now + ms;
    for (let alarm = this.#next(end); alarm; alarm = this.#next(end)) {
      this.#alarms.delete(alarm);
      this.#now = Math.max(this.#now, alarm.at);
      alarm.run();
      // With a log in memory all work is promises, and those go before the next turn of the event loop.
      await new Promise((resolve) => setImmediate(resolve));
    }
    this.#now = end;
  }

  #next(end: number): Alarm | undefined {
    let first: Alarm | undefined;
    for (const alarm of this.#alarms) {
      const isFirst = !first || alarm.at < first.at || (alarm.at === first.at && alarm.order < first.order);
      if (alarm.at <= end && isFirst) first = alarm;
    }
    return first;
  }
}
