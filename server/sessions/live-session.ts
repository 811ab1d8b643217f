import type { Scenario } from '../../shared/scenario/scenario.ts';
import type { Command } from '../../shared/session/command.ts';
import { type By, EVENT_VERSION, type Happening, type RecordedEvent } from '../../shared/session/event.ts';
import { isRejection, type Rejection, reject } from '../../shared/session/rejection.ts';
import type { Viewer } from '../../shared/view/visibility.ts';
import type { ExerciseTime, Speed } from '../../shared/vocabulary/exercise-time.ts';
import type { PlayerId, SessionId } from '../../shared/vocabulary/ids.ts';
import { nextDue } from '../engine/due.ts';
import { judge } from '../engine/handle.ts';
import { viewerOf } from '../engine/placement.ts';
import type { SessionState } from '../engine/state.ts';
import { CommitChain } from './commit-chain.ts';
import { type Fold, foldRecord, senderKey } from './fold-record.ts';
import type { Clock, EventLog } from './ports.ts';
import type { WakeHeap } from './wake-heap.ts';

/** What came of a command: how many events (0 when it had happened before a restart), or why not. */
export type Outcome = { ok: true; events: number } | Rejection;

/** Gets every batch once, in order, after it is on disk. */
export type BatchListener = (batch: readonly RecordedEvent[]) => void;

export type LiveSessionPorts = {
  log: EventLog;
  clock: Clock;
  wakes: WakeHeap;
  /** Hears of what should not happen; the session goes on. */
  report: (error: unknown) => void;
};

/** After a shorter absence of the server, exercise time ran on with the wall clock (ms). */
export const LONGEST_DOWNTIME = 10 * 60_000;

// A small computer may start without knowing the time: the exercise would wait until it is that late again (ms).
const CLOCK_SET_BACK = 5000;

// A clock that has nothing to do or cannot write does not try again at once.
const RETRY_AFTER = 2000;

/** One run of a scenario: judges commands one by one, keeps the log, and tells who listens. */
export class LiveSession {
  readonly id: SessionId;
  readonly scenario: Scenario;
  readonly #ports: LiveSessionPorts;
  readonly #listeners = new Set<BatchListener>();
  readonly #rebuildListeners = new Set<() => void>();
  readonly #outcomes = new Map<string, Promise<Outcome>>();
  #fold: Fold;
  #committed: RecordedEvent[] = [];
  #chain: CommitChain;
  /** From a failed append until the session stands on its log again. */
  #stopped = false;
  #rebuilding = false;

  private constructor(id: SessionId, scenario: Scenario, ports: LiveSessionPorts) {
    this.id = id;
    this.scenario = scenario;
    this.#ports = ports;
    this.#fold = foldRecord(scenario, []);
    this.#chain = new CommitChain(ports.log, id, 0);
  }

  /** A session as its log says it is. Does not yet run: see `recover`. */
  static async fromLog(id: SessionId, scenario: Scenario, ports: LiveSessionPorts): Promise<LiveSession> {
    const session = new LiveSession(id, scenario, ports);
    session.#stand(await ports.log.read(id));
    return session;
  }

  /** What the engine knows now, including what is still on its way to the disk. Read only. */
  get state(): SessionState {
    return this.#fold.state;
  }

  /** Exercise time, speed and whether it runs. */
  get reading(): { at: ExerciseTime; speed: Speed; running: boolean } {
    return this.#fold.clock.reading(this.#ports.clock.now());
  }

  /** The committed log. Grows in place: take its length when you need a moment of it. */
  get record(): readonly RecordedEvent[] {
    return this.#committed;
  }

  /** How this player looks at the record; undefined when she has no seat. */
  viewerOf(player: PlayerId): Viewer | undefined {
    return viewerOf(this.#fold.state, player);
  }

  /** Calls the listener after each committed batch. Returns how to stop. */
  subscribe(listener: BatchListener): () => void {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  }

  /** Calls the listener when the session was rebuilt from its log after a failed append: clients must rejoin. */
  onRebuilt(listener: () => void): () => void {
    this.#rebuildListeners.add(listener);
    return () => this.#rebuildListeners.delete(listener);
  }

  /**
   * Judges a command and resolves once what came of it is on disk and published. The same key of the same
   * sender does nothing the second time and resolves to the first outcome; a refusal is judged afresh.
   */
  async execute(command: Command, { by, key }: { by: By; key?: string }): Promise<Outcome> {
    const mark = key === undefined ? undefined : senderKey(by, key);
    const before = mark === undefined ? undefined : this.#outcomes.get(mark);
    if (before !== undefined) return before;
    if (this.#stopped) {
      void this.#rebuild();
      return reject('storage-failed');
    }
    const on = this.#ports.clock.now();
    const at = Math.max(this.#fold.clock.at(on), this.#fold.state.clock.at);
    return this.#judge(command, { by, at, on, mark });
  }

  /**
   * Takes up play after a restart. A short absence: what fell due meanwhile follows the scenario's rule.
   * A long one, or one of which nobody knows how long: play is suspended at the last moment of which anything is known.
   */
  async recover(): Promise<void> {
    const last = this.#committed.at(-1);
    if (!last || this.state.phase !== 'running') return;
    const on = this.#ports.clock.now();
    const by: By = { kind: 'system' };
    if (on - last.on > LONGEST_DOWNTIME || last.on - on > CLOCK_SET_BACK) {
      const at = Math.max(this.#fold.clock.at(last.on), this.state.clock.at);
      await this.#judge({ type: 'SuspendPlay' }, { by, at, on, mark: undefined });
      return;
    }
    await this.execute({ type: 'RecoverSession' }, { by });
    await this.execute({ type: 'AdvanceClock' }, { by: { kind: 'clock' } });
    this.#arm();
  }

  /** Lets the clock of this session rest for good; it can be made anew from its log. */
  stop(): void {
    this.#ports.wakes.delete(this.id);
  }

  async #judge(command: Command, ask: Ask): Promise<Outcome> {
    const { state, clock } = this.#fold;
    const judged = judge(state, command, { at: ask.at, by: ask.by });
    if (isRejection(judged)) return judged;
    if (judged.happenings.length === 0) return { ok: true, events: 0 };
    const batch = toLines(judged.happenings, this.#chain.position, ask);
    for (const line of batch) clock.follow(line);
    this.#fold = { state: judged.state, clock };
    const outcome = this.#commit(batch);
    if (ask.mark !== undefined) this.#outcomes.set(ask.mark, outcome);
    this.#arm();
    return outcome;
  }

  async #commit(batch: readonly RecordedEvent[]): Promise<Outcome> {
    const failure = await this.#chain.send(batch);
    if (failure !== undefined) {
      this.#ports.report(failure);
      void this.#rebuild();
      return reject('storage-failed');
    }
    this.#committed.push(...batch);
    for (const listener of this.#listeners) this.#tell(() => listener(batch));
    return { ok: true, events: batch.length };
  }

  /** Forgets what is in memory and stands on the log again; tries until it can be read. */
  async #rebuild(): Promise<void> {
    this.#stopped = true;
    if (this.#rebuilding) return;
    this.#rebuilding = true;
    try {
      await this.#chain.settled();
      this.#stand(await this.#ports.log.read(this.id));
      this.#stopped = false;
      this.#arm();
      for (const listener of this.#rebuildListeners) this.#tell(listener);
    } catch (error) {
      this.#ports.report(error);
      this.#wakeAt(this.#ports.clock.now() + RETRY_AFTER, () => this.#rebuild());
    } finally {
      this.#rebuilding = false;
    }
  }

  #stand(record: RecordedEvent[]): void {
    this.#committed = record;
    this.#fold = foldRecord(this.scenario, record);
    this.#chain = new CommitChain(this.#ports.log, this.id, record.length);
    this.#outcomes.clear();
    for (const { key } of record) {
      if (key !== undefined) this.#outcomes.set(key, Promise.resolve({ ok: true, events: 0 }));
    }
  }

  /** Asks to be woken for the next thing that is due, not before `earliest` (wall-clock ms). */
  #arm(earliest = 0): void {
    const due = nextDue(this.#fold.state);
    const on = due === undefined ? undefined : this.#fold.clock.wallTimeOf(due);
    if (on === undefined) this.#ports.wakes.delete(this.id);
    else this.#wakeAt(Math.max(on, earliest), () => this.#advance());
  }

  async #advance(): Promise<void> {
    let idle = true;
    try {
      const outcome = await this.execute({ type: 'AdvanceClock' }, { by: { kind: 'clock' } });
      idle = isRejection(outcome) || outcome.events === 0;
    } finally {
      if (idle && !this.#stopped) this.#arm(this.#ports.clock.now() + RETRY_AFTER);
    }
  }

  #wakeAt(on: number, run: () => Promise<void>): void {
    this.#ports.wakes.set(this.id, on, () => {
      run().catch((error: unknown) => this.#ports.report(error));
    });
  }

  #tell(listen: () => void): void {
    try {
      listen();
    } catch (error) {
      this.#ports.report(error);
    }
  }
}

/** Who asked, when in the exercise and on the wall clock, and the mark that makes it happen once. */
type Ask = { by: By; at: ExerciseTime; on: number; mark: string | undefined };

function toLines(happenings: readonly Happening[], after: number, { on, mark }: Ask): RecordedEvent[] {
  return happenings.map((happening, index) => {
    const key = index === 0 && mark !== undefined ? { key: mark } : {};
    return { position: after + index + 1, on, v: EVENT_VERSION, ...key, ...happening };
  });
}
