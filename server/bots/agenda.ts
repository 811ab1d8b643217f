import type { ExerciseTime } from '../../shared/vocabulary/exercise-time.ts';
import { cannotWait, type Intention, MATTERS } from './intention.ts';

/** What one bot has in mind, until it is done or makes no sense any more. */
export class Agenda {
  readonly #intentions = new Map<string, Intention>();
  /** First moment of what cannot wait and of what can; undefined when they must be looked up anew. */
  #soonest: { urgent: ExerciseTime; calm: ExerciseTime } | undefined;

  add(intention: Intention): void {
    const before = this.#intentions.get(intention.key);
    if (before) this.drop(before);
    this.#intentions.set(intention.key, intention);
    const kind = kindOf(intention);
    if (this.#soonest) this.#soonest[kind] = Math.min(this.#soonest[kind], intention.from);
  }

  drop(intention: Intention): void {
    this.#intentions.delete(intention.key);
    if (this.#soonest && intention.from <= this.#soonest[kindOf(intention)]) this.#soonest = undefined;
  }

  postpone(intention: Intention, from: ExerciseTime): void {
    this.add({ ...intention, from });
  }

  /** The first moment at which there may be something to do for a bot that is busy until then. */
  next(busyUntil: ExerciseTime): ExerciseTime {
    this.#soonest ??= this.#lookUp();
    return Math.min(this.#soonest.urgent, Math.max(this.#soonest.calm, busyUntil));
  }

  /** What is due, the most pressing first and then in order of time. What came too late is dropped. */
  due(at: ExerciseTime, isBusy: boolean): Intention[] {
    const due: Intention[] = [];
    for (const intention of this.#intentions.values()) {
      if (intention.from > at) continue;
      if (intention.until !== undefined && intention.until <= at) this.drop(intention);
      else if (!isBusy || cannotWait(intention)) due.push(intention);
    }
    return due.length < 2 ? due : due.sort(byPressure);
  }

  #lookUp() {
    const soonest = { urgent: Number.POSITIVE_INFINITY, calm: Number.POSITIVE_INFINITY };
    for (const intention of this.#intentions.values()) {
      const kind = kindOf(intention);
      if (intention.from < soonest[kind]) soonest[kind] = intention.from;
    }
    return soonest;
  }
}

function kindOf(intention: Intention): 'urgent' | 'calm' {
  return cannotWait(intention) ? 'urgent' : 'calm';
}

function byPressure(one: Intention, other: Intention): number {
  return MATTERS.indexOf(one.matter) - MATTERS.indexOf(other.matter) || one.from - other.from;
}
