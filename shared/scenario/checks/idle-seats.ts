import { type ExerciseTime, toExerciseTime } from '../../vocabulary/exercise-time.ts';
import type { Seat } from '../cast.ts';
import type { Scenario } from '../scenario.ts';
import type { Check, Found } from './check.ts';
import { clockTime } from './clock-time.ts';
import { seatsOf } from './seats-of.ts';
import { timetableOf } from './timetable.ts';

/** Nobody should sit without anything to do for longer than this. */
const LONGEST: ExerciseTime = 6 * 60_000;

/** Something that keeps a seat busy, from one moment to another. */
type Busy = { from: ExerciseTime; until: ExerciseTime; has: (seat: Seat) => boolean };
type Gap = { from: ExerciseTime; until: ExerciseTime };

/** Seats that nothing certain reaches for too long: no message, decision point, form or press conference. */
export const findIdleSeats: Check = (scenario) => {
  const end = toExerciseTime(scenario.duration);
  const busy = [...messages(scenario), ...questions(scenario)]
    .filter(({ from }) => from <= end)
    .toSorted((a, b) => a.from - b.from);
  const idle = new Map<string, { gap: Gap; seats: number[] }>();
  for (const [i, seat] of scenario.seats.entries()) {
    for (const gap of gapsOf(
      busy.filter(({ has }) => has(seat)),
      end,
    )) {
      const key = `${gap.from} ${gap.until}`;
      const found = idle.get(key) ?? { gap, seats: [] };
      found.seats.push(i);
      idle.set(key, found);
    }
  }
  return [...idle.values()].map(({ gap, seats }) => tell(gap, seats, scenario));
};

function messages(scenario: Scenario): Busy[] {
  return timetableOf(scenario).injects.map(({ inject, at }) => {
    const reached = new Set(seatsOf(inject.to, scenario.seats));
    return { from: at, until: at, has: (seat) => reached.has(seat) };
  });
}

function questions(scenario: Scenario): Busy[] {
  const { certain, played } = timetableOf(scenario);
  const all = [
    ...scenario.decisions.map(({ id, opens, openFor, teams }) => ({ id, opens, lasts: openFor, teams })),
    ...scenario.forms.map(({ id, opens, openFor, teams }) => ({ id, opens, lasts: openFor, teams })),
    ...scenario.press.map(({ id, opens, lasts }) => ({ id, opens, lasts, teams: undefined })),
  ];
  return all.flatMap(({ id, opens, lasts, teams }) => {
    const from = played.question(id) ? certain(opens) : undefined;
    if (from === undefined) return [];
    const until = from + toExerciseTime(lasts ?? '00:00');
    return [{ from, until, has: ({ team }: Seat) => teams?.includes(team) ?? true }];
  });
}

function gapsOf(busy: readonly Busy[], end: ExerciseTime): Gap[] {
  let free = 0;
  const gaps: Gap[] = [];
  for (const { from, until } of [...busy, { from: end, until: end }]) {
    if (from - free > LONGEST) gaps.push({ from: free, until: from });
    free = Math.max(free, until);
  }
  return gaps;
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
