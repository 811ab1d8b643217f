import type { Seat } from '../cast.ts';
import type { Inject } from '../inject.ts';

/** A cell of players, as far as seats go. */
export type LooseCell = { team?: string | undefined; profession?: string | undefined; seat?: string | undefined };

/** The seats of one cell; every field that is given must match. */
export function seatsIn({ team, profession, seat }: LooseCell, seats: readonly Seat[]): Seat[] {
  return seats.filter(
    (one) =>
      (team ?? one.team) === one.team &&
      (profession ?? one.profession) === one.profession &&
      (seat ?? one.id) === one.id,
  );
}

/** The seats that get an inject. */
export function seatsOf(to: Inject['to'], seats: readonly Seat[]): readonly Seat[] {
  return to === 'all' ? seats : [...new Set(to.flatMap((cell) => seatsIn(cell, seats)))];
}
