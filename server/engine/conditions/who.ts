import type { Who } from '../../../shared/scenario/condition.ts';
import type { Scenario } from '../../../shared/scenario/scenario.ts';
import type { Slug } from '../../../shared/vocabulary/ids.ts';
import { findSeat } from '../lookup.ts';

/** True when this seat belongs to those meant; nobody named means anybody. */
export function isMeant(scenario: Scenario, who: Who | undefined, seat: Slug): boolean {
  if (who === undefined) return true;
  const known = findSeat(scenario, seat);
  return (
    (who.seat === undefined || who.seat === seat) &&
    (who.team === undefined || who.team === known?.team) &&
    (who.profession === undefined || who.profession === known?.profession)
  );
}

/** Whether one of these seats belongs to those meant. */
export function someMeant(scenario: Scenario, who: Who | undefined, seats: readonly Slug[] | undefined): boolean {
  return seats?.some((seat) => isMeant(scenario, who, seat)) ?? false;
}
