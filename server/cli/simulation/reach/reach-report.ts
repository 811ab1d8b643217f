import type { Scenario } from '../../../../shared/scenario/scenario.ts';
import type { ExerciseTime } from '../../../../shared/vocabulary/exercise-time.ts';
import type { Slug } from '../../../../shared/vocabulary/ids.ts';
import type { RunSpec } from '../run-spec.ts';
import type { Allowed } from './allowed.ts';
import type { RunTally } from './run-tally.ts';
import { type Target, targetKey } from './target.ts';

/** How often something was reached: in plays as they come, and in plays that were out to reach something. */
export type Count = Target & { plays: number; aimed: number };
export type Where = Pick<RunSpec, 'seed' | 'level'>;

export type LevelReach = {
  level: number | undefined;
  plays: number;
  targets: Count[];
  /** What the level lets come, and never came. */
  never: Target[];
  /** What came only in plays that were out to reach something. */
  onlyAimed: Target[];
  /** What the level has, but cannot bring because of what it leaves out. */
  hanging: Target[];
};

/** What many plays together say about a scenario. */
export type ReachReport = {
  plays: number;
  aimed: number;
  failures: (Where & { message: string })[];
  levels: LevelReach[];
  deadEnds: { what: string; plays: number; first: Where }[];
  starved: { seat: Slug; plays: number; from: ExerciseTime; until: ExerciseTime; worst: Where }[];
  load: { team: Slug; items: number; from: ExerciseTime; worst: Where }[];
};

/** Puts the tallies of many plays together. */
export function reportReach(
  scenario: Scenario,
  tallies: readonly RunTally[],
  allowed: readonly Allowed[],
): ReachReport {
  return {
    plays: tallies.filter(({ aimed }) => !aimed).length,
    aimed: tallies.filter(({ aimed }) => aimed).length,
    failures: tallies.flatMap(({ failure, spec }) =>
      failure === undefined ? [] : [{ ...where(spec), message: failure }],
    ),
    levels: allowed.map((one) => levelReach(one, tallies)),
    deadEnds: deadEndsOf(tallies),
    starved: scenario.seats.flatMap(({ id }) => starvationOf(id, tallies) ?? []),
    load: scenario.teams.flatMap(({ id }) => loadOf(id, tallies) ?? []),
  };
}

/**
 * True when everything that is allowed was reached, every play came to its end and none ran into a dead end. A seat
 * that had nothing to do for a while is for the author to judge.
 */
export function isSound({ failures, levels, deadEnds }: ReachReport): boolean {
  return failures.length === 0 && deadEnds.length === 0 && levels.every(({ never }) => never.length === 0);
}

function levelReach({ level, allowed, hanging }: Allowed, tallies: readonly RunTally[]): LevelReach {
  const here = tallies.filter(({ spec }) => spec.level === level);
  const counts = { plays: countReached(here, false), aimed: countReached(here, true) };
  const targets = allowed.map((target) => {
    const key = targetKey(target.kind, target.id);
    return { ...target, plays: counts.plays.get(key) ?? 0, aimed: counts.aimed.get(key) ?? 0 };
  });
  const bare = ({ kind, id, title }: Count): Target => ({ kind, id, title });
  return {
    level,
    plays: here.filter(({ aimed }) => !aimed).length,
    targets,
    never: targets.filter(({ plays, aimed }) => plays + aimed === 0).map(bare),
    onlyAimed: targets.filter(({ plays, aimed }) => plays === 0 && aimed > 0).map(bare),
    hanging,
  };
}

function countReached(tallies: readonly RunTally[], isAimed: boolean): Map<string, number> {
  const counts = new Map<string, number>();
  for (const { aimed, reached } of tallies) {
    if (aimed !== isAimed) continue;
    for (const key of reached) counts.set(key, (counts.get(key) ?? 0) + 1);
  }
  return counts;
}

function deadEndsOf(tallies: readonly RunTally[]): ReachReport['deadEnds'] {
  const found = new Map<string, { what: string; plays: number; first: Where }>();
  for (const { deadEnds, spec } of tallies) {
    for (const what of deadEnds) {
      const one = found.get(what) ?? { what, plays: 0, first: where(spec) };
      found.set(what, { ...one, plays: one.plays + 1 });
    }
  }
  return [...found.values()];
}

// A play that is out to reach something may leave a seat alone for that; such plays do not count here.
function starvationOf(seat: Slug, tallies: readonly RunTally[]): ReachReport['starved'][number] | undefined {
  const found = tallies.flatMap(({ aimed, starved, spec }) => {
    const one = aimed ? undefined : starved.find((stretch) => stretch.seat === seat);
    return one ? [{ ...one, worst: where(spec) }] : [];
  });
  const worst = found.toSorted((a, b) => b.until - b.from - (a.until - a.from))[0];
  return worst && { ...worst, plays: found.length };
}

function loadOf(team: Slug, tallies: readonly RunTally[]): ReachReport['load'][number] | undefined {
  let most: ReachReport['load'][number] | undefined;
  for (const { aimed, load, spec } of tallies) {
    const one = aimed ? undefined : load.find((peak) => peak.team === team);
    if (one && one.items > (most?.items ?? 0)) most = { ...one, worst: where(spec) };
  }
  return most;
}

function where({ seed, level }: Where): Where {
  return level === undefined ? { seed } : { seed, level };
}
