import type { RecordedEvent } from '../../shared/session/event.ts';
import type { ExerciseTime, Speed } from '../../shared/vocabulary/exercise-time.ts';

/**
 * Turns wall-clock time (ms since 1970) into exercise time and back. It follows the events of the clock,
 * with the wall-clock time they were recorded on, and so stands the same after a restart as before.
 */
export class SessionClock {
  #base: ExerciseTime = 0;
  #since = 0;
  #speed: Speed = 1;
  #running = false;

  /** Takes in one event of the log, in order; most do not concern the clock. */
  follow({ event, at, on }: Pick<RecordedEvent, 'event' | 'at' | 'on'>): void {
    switch (event.type) {
      case 'PlayStarted':
      case 'PlayResumed':
        return this.#turn(at, on, true);
      case 'PlayPaused':
      case 'PlayEnded':
        return this.#turn(at, on, false);
      case 'ClockSpeedSet':
        this.#speed = event.speed;
        return this.#turn(at, on, this.#running);
      case 'ClockJumped':
        return this.#turn(event.to, on, this.#running);
    }
  }

  /** Exercise time at this wall-clock time, in whole ms. */
  at(on: number): ExerciseTime {
    return this.#running ? this.#base + Math.floor(Math.max(0, on - this.#since) * this.#speed) : this.#base;
  }

  /** The first wall-clock ms at which this exercise time is reached; undefined while the clock stands still. */
  wallTimeOf(at: ExerciseTime): number | undefined {
    return this.#running ? Math.ceil(this.#since + (at - this.#base) / this.#speed) : undefined;
  }

  /** What a clock on a screen needs to run on by itself. */
  reading(on: number): { at: ExerciseTime; speed: Speed; running: boolean } {
    return { at: this.at(on), speed: this.#speed, running: this.#running };
  }

  #turn(at: ExerciseTime, on: number, running: boolean): void {
    this.#base = at;
    this.#since = on;
    this.#running = running;
  }
}
