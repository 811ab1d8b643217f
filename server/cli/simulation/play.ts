import type { Scenario } from '../../../shared/scenario/scenario.ts';
import type { Command } from '../../../shared/session/command.ts';
import { type By, EVENT_VERSION, type RecordedEvent } from '../../../shared/session/event.ts';
import { isRejection } from '../../../shared/session/rejection.ts';
import type { ExerciseTime } from '../../../shared/vocabulary/exercise-time.ts';
import { nextDue } from '../../engine/due.ts';
import { judge } from '../../engine/handle.ts';
import { initialState, type SessionState } from '../../engine/state.ts';

/** The wall clock of a play starts at the same moment every time. */
const START = Date.UTC(2025, 0, 6, 9);

/** A session in virtual time: judged by the real engine, with nothing around it that waits, writes or listens. */
export class Play {
  readonly record: RecordedEvent[] = [];
  readonly #onLine: (line: RecordedEvent) => void;
  #state: SessionState;
  #now: ExerciseTime = 0;

  /** `onLine` hears of every line as it is recorded. */
  constructor(scenario: Scenario, onLine: (line: RecordedEvent) => void) {
    this.#state = initialState(scenario);
    this.#onLine = onLine;
  }

  get state(): SessionState {
    return this.#state;
  }

  get now(): ExerciseTime {
    return this.#now;
  }

  /** When the clock must bring something about; never, when nothing waits for it. */
  get due(): ExerciseTime {
    return nextDue(this.#state) ?? Number.POSITIVE_INFINITY;
  }

  /** Asks a command now; false when it was refused. */
  ask(command: Command, by: By): boolean {
    const judged = judge(this.#state, command, { at: this.#now, by });
    if (isRejection(judged)) return false;
    this.#state = judged.state;
    for (const happening of judged.happenings) {
      const line = { position: this.record.length + 1, on: START + this.#now, v: EVENT_VERSION, ...happening };
      this.record.push(line);
      this.#onLine(line);
    }
    return true;
  }

  /** Lets exercise time run on to this moment; all that fell due meanwhile happens at its own time. */
  passTo(at: ExerciseTime): void {
    this.#now = at;
    if (this.due <= at) this.ask({ type: 'AdvanceClock' }, { kind: 'clock' });
  }
}
