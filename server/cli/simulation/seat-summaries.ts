import type { RecordedEvent, SessionEvent } from '../../../shared/session/event.ts';
import { includes, type Placement } from '../../../shared/vocabulary/audience.ts';
import type { ExerciseTime } from '../../../shared/vocabulary/exercise-time.ts';
import type { Slug } from '../../../shared/vocabulary/ids.ts';
import type { RunSummary, SeatSummary } from './run-summary.ts';

const MINUTE = 60_000;
/** Longer than this without anything to do, and a student looks at her phone. */
export const STARVED_AFTER = 6 * MINUTE;
const PEAK_WINDOW = 3 * MINUTE;

const ITEMS: readonly SessionEvent['type'][] = ['InjectReleased', 'MessageSent', 'PostPublished'];
const OCCASIONS: readonly SessionEvent['type'][] = [...ITEMS, 'CallRang', 'DecisionOpened', 'ChatSent'];

/** For every seat: what came in, and the longest stretch in which it had nothing new and did nothing. */
export function seatSummaries(record: readonly RecordedEvent[], end: ExerciseTime): SeatSummary[] {
  return placementsOf(record).map((placement) => {
    const { seat, player } = placement;
    const forHer = record.filter((recorded) => isNewTo(recorded, placement));
    const own = record.filter(({ by, event }) => isBy(by, player) && event.type !== 'SeatTaken');
    const longestGap = longestStretch(
      [...forHer, ...own].map(({ at }) => at),
      end,
    );
    return {
      seat,
      player,
      received: forHer.filter(({ event }) => ITEMS.includes(event.type)).length,
      opened: own.filter(({ event }) => event.type === 'ItemOpened').length,
      longestGap,
      starved: longestGap.until - longestGap.from > STARVED_AFTER,
    };
  });
}

/** For every team: the three minutes in which most came in from outside. */
export function peakLoads(record: readonly RecordedEvent[], teams: readonly Slug[]): RunSummary['load'] {
  const placements = placementsOf(record);
  return teams.map((team) => {
    const members = placements.filter((placement) => placement.team === team);
    const arrivals = record
      .filter(({ event, by, audience }) => {
        return ITEMS.includes(event.type) && by.kind !== 'player' && members.some((one) => includes(audience, one));
      })
      .map(({ at }) => at);
    return { team, ...busiest(arrivals) };
  });
}

function placementsOf(record: readonly RecordedEvent[]): Placement[] {
  const placements = new Map<string, Placement>();
  for (const { event } of record) {
    if (event.type !== 'SeatTaken') continue;
    const { player, seat, team, profession } = event;
    placements.set(player, { player, seat, team, profession });
  }
  return [...placements.values()];
}

function isNewTo({ event, by, audience }: RecordedEvent, placement: Placement): boolean {
  return OCCASIONS.includes(event.type) && !isBy(by, placement.player) && includes(audience, placement);
}

function isBy(by: RecordedEvent['by'], player: string): boolean {
  return by.kind === 'player' && by.player === player;
}

function longestStretch(moments: readonly ExerciseTime[], end: ExerciseTime): SeatSummary['longestGap'] {
  const ordered = [0, ...moments.toSorted((a, b) => a - b), end];
  let longest = { from: 0, until: 0 };
  for (const [index, until] of ordered.entries()) {
    const from = ordered[index - 1] ?? 0;
    if (until - from > longest.until - longest.from) longest = { from, until };
  }
  return longest;
}

function busiest(arrivals: readonly ExerciseTime[]): { items: number; from: ExerciseTime } {
  let most = { items: 0, from: 0 };
  for (const from of arrivals) {
    const items = arrivals.filter((at) => at >= from && at < from + PEAK_WINDOW).length;
    if (items > most.items) most = { items, from };
  }
  return most;
}
