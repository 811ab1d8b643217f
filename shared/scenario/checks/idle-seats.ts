import { toExerciseTime } from '../../vocabulary/exercise-time.ts';
import type { Level } from '../level.ts';
import type { Scenario } from '../scenario.ts';
import type { Check, Found } from './check.ts';
import { clockTime } from './clock-time.ts';
import { busyIn, type Gap, gapsOf } from './gaps.ts';
import type { World } from './in-world.ts';
import { onLevels } from './on-levels.ts';
import { momentsInWorlds, plannedOn } from './timetable.ts';
import { isFilledAlways } from './worlds.ts';

/**
 * Seats that on some level nothing reaches for too long: no message, decision point, form or press conference. What
 * comes in every way that the play can go is as good as what comes at a fixed time.
 */
export const findIdleSeats: Check = (scenario) => onLevels(scenario, (dial) => idleOn(dial, scenario));

function idleOn(dial: Level | undefined, scenario: Scenario): Found[] {
  const end = toExerciseTime(scenario.duration);
  const planned = plannedOn(scenario, dial);
  const momentsIn = momentsInWorlds(scenario, dial);
  const idle = new Map<string, { gap: Gap; seats: number[] }>();
  for (const [i, seat] of scenario.seats.entries()) {
    const reaching = planned.filter(({ has }) => has(seat));
    const gapsInWorld = (world: World): Gap[] => gapsOf(busyIn(reaching, momentsIn(world), end), end);
    for (const gap of gapsInWorld(new Map())) {
      const left = (world: World): Gap[] => gapsInWorld(world).flatMap((other) => overlap(gap, other));
      if (isFilledAlways(gap, reaching, scenario.injects, left)) continue;
      const key = `${gap.from} ${gap.until}`;
      const found = idle.get(key) ?? { gap, seats: [] };
      found.seats.push(i);
      idle.set(key, found);
    }
  }
  return [...idle.values()].map(({ gap, seats }) => tell(gap, seats, scenario));
}

function overlap(one: Gap, other: Gap): Gap[] {
  const from = Math.max(one.from, other.from);
  const until = Math.min(one.until, other.until);
  return until > from ? [{ from, until }] : [];
}

function tell({ from, until }: Gap, indexes: readonly number[], { seats }: Scenario): Found {
  const ids = indexes.flatMap((i) => seats[i]?.id ?? []);
  const who = ids.length === 1 ? 'Deze stoel heeft' : `Deze ${ids.length} stoelen hebben`;
  return {
    code: 'idle-seat',
    path: ['seats', indexes[0] ?? 0, 'id'],
    message: `${who} van ${clockTime(from)} tot ${clockTime(until)} niets te doen: ${ids.join(', ')}.`,
    remedy: 'Laat daartussen een bericht, besluit of formulier komen op een vaste tijd, al is het voor iedereen.',
  };
}
