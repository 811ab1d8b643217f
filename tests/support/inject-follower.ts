import type { SessionEvent } from '../../shared/session/event.ts';
import type { ExerciseTime } from '../../shared/vocabulary/exercise-time.ts';
import type { Batch } from './virtual-session.ts';

type Line = { state: 'waiting' | 'scheduled' | 'held' | 'skipped' | 'out'; due: ExerciseTime };

/** Follows the list of injects as anybody can read it in the log, and writes down every broken promise. */
export class InjectFollower {
  readonly wrong: string[] = [];
  readonly #list = new Map<string, Line>();
  readonly #came = new Set<string>();
  readonly #outOfTurn: readonly string[];

  /** `outOfTurn`: injects that an author lets come as a consequence, whatever their own time. */
  constructor(outOfTurn: readonly string[]) {
    this.#outOfTurn = outOfTurn;
  }

  /** Injects that have a time and neither came nor are held or skipped. */
  get unfinished(): string[] {
    return [...this.#list].filter(([, { state }]) => state === 'scheduled').map(([inject]) => inject);
  }

  /** Takes in what came of one command. */
  follow(batch: Batch): void {
    for (const { event, at } of batch.lines) {
      if (event.type === 'InjectReleased') this.#release(event.inject ?? '', at, batch);
      else this.#steer(event);
    }
    if (batch.command.type === 'AdvanceClock' && batch.before.phase === 'running') this.#nothingForgotten(batch.now);
  }

  #steer(event: SessionEvent): void {
    switch (event.type) {
      case 'InjectScheduled':
        this.#list.set(event.inject, { state: event.due === undefined ? 'waiting' : 'scheduled', due: event.due ?? 0 });
        return;
      case 'InjectHeld':
        return this.#change(event.inject, 'held');
      case 'InjectSkipped':
        return this.#change(event.inject, 'skipped');
    }
  }

  #release(inject: string, at: ExerciseTime, batch: Batch): void {
    const { state, due } = this.#list.get(inject) ?? { state: 'waiting', due: 0 };
    if (this.#came.has(inject)) this.wrong.push(`${inject} came out twice`);
    this.#came.add(inject);
    if (isStill(batch)) this.wrong.push(`${inject} came out while paused`);
    const { command } = batch;
    const byHand = command.type === 'ReleaseInject' && command.inject === inject;
    const asWritten = this.#outOfTurn.includes(inject) && (state === 'waiting' || state === 'scheduled');
    const inTurn = state === 'scheduled' && isOnTime(due, at, batch);
    if (!byHand && !inTurn && !asWritten) {
      this.wrong.push(`${inject} came out at ${at}; it was ${state} for ${due}`);
    }
    this.#change(inject, 'out');
  }

  #nothingForgotten(now: ExerciseTime): void {
    for (const [inject, { state, due }] of this.#list) {
      if (state === 'scheduled' && due <= now) this.wrong.push(`${inject} was due at ${due} and is not out at ${now}`);
    }
  }

  #change(inject: string, state: Line['state']): void {
    this.#list.set(inject, { due: 0, ...this.#list.get(inject), state });
  }
}

// While paused, only what a docent does by hand brings something about.
function isStill({ before, command }: Batch): boolean {
  return before.phase === 'paused' && command.type !== 'ReleaseInject' && command.type !== 'JumpClock';
}

function isOnTime(due: ExerciseTime, at: ExerciseTime, { command, now }: Batch): boolean {
  return command.type === 'RecoverSession' ? at === now && due <= now : at === due;
}
