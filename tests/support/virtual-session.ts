import { nextDue } from '../../server/engine/due.ts';
import { handle } from '../../server/engine/handle.ts';
import { initialState, type SessionState } from '../../server/engine/state.ts';
import { SessionClock } from '../../server/sessions/session-clock.ts';
import type { Scenario } from '../../shared/scenario/scenario.ts';
import type { Command } from '../../shared/session/command.ts';
import type { By, RecordedEvent } from '../../shared/session/event.ts';
import { isRejection } from '../../shared/session/rejection.ts';
import type { ExerciseTime } from '../../shared/vocabulary/exercise-time.ts';
import { foldOn, record, restarted } from './log.ts';

/** One accepted command in a session that was played in virtual time. */
export type Batch = { command: Command; before: SessionState; lines: readonly RecordedEvent[]; now: number };

/** A session whose wall clock (ms) is moved by hand: it wakes on time, or late, or is away for a while. */
export class VirtualSession {
  readonly scenario: Scenario;
  readonly batches: Batch[] = [];
  state: SessionState;
  readonly log: RecordedEvent[] = [];
  #clock = new SessionClock();
  #wall = 0;

  constructor(scenario: Scenario) {
    this.scenario = scenario;
    this.state = initialState(scenario);
  }

  /** Exercise time now. */
  get now(): number {
    return this.#clock.at(this.#wall);
  }

  /** Asks a command now; false when it was refused. */
  ask(command: Command, by: By): boolean {
    const before = this.state;
    const outcome = handle(before, command, { at: this.now, by });
    if (isRejection(outcome)) return false;
    const lines = record(outcome, this.log, this.#wall);
    this.#take(lines);
    this.batches.push({ command, before, lines, now: this.now });
    return true;
  }

  /** Lets the wall clock run on, waking for each thing at the very ms it is due. */
  pass(ms: number): void {
    const end = this.#wall + ms;
    for (let due = this.#nextWake(); due !== undefined && due <= end; due = this.#nextWake()) {
      this.#wall = Math.max(this.#wall, due);
      const before = this.log.length;
      this.#wake();
      if (this.log.length === before) throw new Error(`woken at ${this.now} for nothing`);
    }
    this.#wall = end;
  }

  /** Lets the wall clock run on until this exercise time; play must not be paused by then. */
  passUntil(at: ExerciseTime): void {
    const wall = this.#clock.wallTimeOf(at);
    if (wall !== undefined && wall > this.#wall) this.pass(wall - this.#wall);
  }

  /** Lets the wall clock run on while the process is too busy to wake in between. */
  lag(ms: number): void {
    this.#wall += ms;
    this.#wake();
  }

  /** The process is gone for so long and comes back with nothing but its log. */
  restart(away: number): void {
    this.#wall += away;
    this.state = restarted(this.scenario, this.log);
    this.#clock = new SessionClock();
    for (const line of this.log) this.#clock.follow(line);
    this.ask({ type: 'RecoverSession' }, { kind: 'system' });
    this.#wake();
  }

  #wake(): void {
    this.ask({ type: 'AdvanceClock' }, { kind: 'clock' });
  }

  #nextWake(): number | undefined {
    const due = nextDue(this.state);
    return due === undefined ? undefined : this.#clock.wallTimeOf(due);
  }

  #take(lines: readonly RecordedEvent[]): void {
    this.state = foldOn(this.state, lines);
    for (const line of lines) this.#clock.follow(line);
    this.log.push(...lines);
  }
}
