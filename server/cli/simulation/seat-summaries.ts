import type { RecordedEvent } from '../../../shared/session/event.ts';
import { includes, type Placement } from '../../../shared/vocabulary/audience.ts';
import type { ExerciseTime } from '../../../shared/vocabulary/exercise-time.ts';
import { ITEMS, isOccasion } from './occasions.ts';
import type { SeatSummary } from './run-summary.ts';

const MINUTE = 60_000;
/** Longer than this without anything to do, and a student looks at her phone. */
export const STARVED_AFTER = 6 * MINUTE;

/** For every seat: what came in, and the longest stretch in which it had nothing new and did nothing. */
export function seatSummaries(record: readonly RecordedEvent[], end: ExerciseTime): SeatSummary[] {
  const seats = placementsOf(record).map((placement) => new SeatTally(placement));
  for (const recorded of record) for (const seat of seats) seat.follow(recorded);
  return seats.map((seat) => seat.summary(end));
}

/** Where everybody sat. */
export function placementsOf(record: readonly RecordedEvent[]): Placement[] {
  const placements = new Map<string, Placement>();
  for (const { event } of record) {
    if (event.type === 'PlayStarted') break;
    if (event.type !== 'SeatTaken') continue;
    const { player, seat, team, profession } = event;
    placements.set(player, { player, seat, team, profession });
  }
  return [...placements.values()];
}

class SeatTally {
  readonly #placement: Placement;
  #received = 0;
  #opened = 0;
  #busyAt: ExerciseTime = 0;
  #longest = { from: 0, until: 0 };

  constructor(placement: Placement) {
    this.#placement = placement;
  }

  follow({ event, by, audience, at }: RecordedEvent): void {
    if (by.kind === 'player' && by.player === this.#placement.player) {
      if (event.type === 'ItemOpened') this.#opened += 1;
      return this.#isBusy(at);
    }
    if (!isOccasion(event) || !includes(audience, this.#placement)) return;
    if (ITEMS.has(event.type)) this.#received += 1;
    this.#isBusy(at);
  }

  summary(end: ExerciseTime): SeatSummary {
    this.#isBusy(end);
    const { seat, player } = this.#placement;
    const { from, until } = this.#longest;
    const counts = { received: this.#received, opened: this.#opened };
    return { seat, player, ...counts, longestGap: { from, until }, starved: until - from > STARVED_AFTER };
  }

  #isBusy(at: ExerciseTime): void {
    if (at - this.#busyAt > this.#longest.until - this.#longest.from) this.#longest = { from: this.#busyAt, until: at };
    this.#busyAt = Math.max(this.#busyAt, at);
  }
}
