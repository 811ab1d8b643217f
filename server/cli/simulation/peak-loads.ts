import type { Scenario } from '../../../shared/scenario/scenario.ts';
import type { RecordedEvent } from '../../../shared/session/event.ts';
import { includes } from '../../../shared/vocabulary/audience.ts';
import type { ExerciseTime } from '../../../shared/vocabulary/exercise-time.ts';
import { ITEMS } from './occasions.ts';
import type { RunSummary } from './run-summary.ts';
import { placementsOf } from './seat-summaries.ts';

const PEAK_WINDOW = 3 * 60_000;

/** For every team: the three minutes in which most came in from outside, but for streams and the town's noise. */
export function peakLoads({ teams, injects }: Scenario, record: readonly RecordedEvent[]): RunSummary['load'] {
  const streams = new Set(injects.flatMap(({ id, stream }) => (stream ? [id] : [])));
  const arrivals = record.filter((recorded) => isArrival(recorded, streams));
  const placements = placementsOf(record);
  return teams.map(({ id: team }) => {
    const members = placements.filter((placement) => placement.team === team);
    const forTeam = arrivals.filter(({ audience }) => members.some((one) => includes(audience, one)));
    return { team, ...busiest(forTeam.map(({ at }) => at)) };
  });
}

function isArrival({ event, by }: RecordedEvent, streams: ReadonlySet<string>): boolean {
  if (by.kind === 'player' || !ITEMS.has(event.type)) return false;
  if (event.type === 'PostPublished') return event.noise === undefined;
  return event.type !== 'InjectReleased' || !streams.has(event.inject ?? '');
}

function busiest(arrivals: readonly ExerciseTime[]): { items: number; from: ExerciseTime } {
  let most = { items: 0, from: 0 };
  let first = 0;
  for (const [last, at] of arrivals.entries()) {
    while ((arrivals[first] ?? at) <= at - PEAK_WINDOW) first += 1;
    const items = last - first + 1;
    if (items > most.items) most = { items, from: arrivals[first] ?? at };
  }
  return most;
}
