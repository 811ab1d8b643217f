import { type ExerciseTime, toExerciseTime } from '../../vocabulary/exercise-time.ts';
import type { Slug } from '../../vocabulary/ids.ts';
import type { Release } from '../inject.ts';
import type { Problem } from '../problem.ts';
import type { Scenario } from '../scenario.ts';
import type { Check, Path } from './check.ts';
import { effectsOf } from './effects.ts';

type Waiting = { id: Slug; release: Release; path: Path };
/** The earliest moment each inject and each decision point can come. Absent: never. */
type Earliest = Map<string, ExerciseTime>;

/** Injects and decision points that wait so long for something that the exercise is over. */
export const findTooLate: Check = (scenario) => {
  const end = toExerciseTime(scenario.duration);
  const things = waiting(scenario);
  const earliest = findEarliest(scenario, things);
  return things.flatMap(({ id, release, path }) => {
    const before = awaited(release);
    // What stands at a moment after the end is told of by itself, and of a chain only the first link.
    if (before === undefined || (earliest.get(before) ?? end + 1) > end) return [];
    return (earliest.get(nameOf(path, id)) ?? 0) > end ? [tooLate(path, scenario.duration)] : [];
  });
};

function waiting({ injects, decisions }: Scenario): Waiting[] {
  return [
    ...injects.map(({ id, release }, i) => ({ id, release, path: ['injects', i, 'release'] })),
    ...decisions.map(({ id, opens }, i) => ({ id, release: opens, path: ['decisions', i, 'opens'] })),
  ];
}

function findEarliest(scenario: Scenario, things: readonly Waiting[]): Earliest {
  const earliest = broughtByEffects(scenario);
  // Every round follows one more link of every chain.
  for (let round = 0; round < things.length; round++) {
    for (const { id, release, path } of things) {
      const moment = soonest(release, earliest);
      const name = nameOf(path, id);
      if (moment < (earliest.get(name) ?? Number.POSITIVE_INFINITY)) earliest.set(name, moment);
    }
  }
  return earliest;
}

// An effect may come at any time; that it may itself come too late is not looked into.
function broughtByEffects(scenario: Scenario): Earliest {
  const earliest: Earliest = new Map();
  for (const { effect } of effectsOf(scenario)) {
    if ('release' in effect) earliest.set(`injects ${effect.release}`, 0);
    if ('schedule' in effect) earliest.set(`injects ${effect.schedule}`, 0);
  }
  return earliest;
}

function soonest(release: Release, earliest: Earliest): ExerciseTime {
  const { at, after, absent, manual, when } = release;
  // When a condition comes true is up to the teams; its own times are judged by the check of contradictions.
  if (manual !== undefined || when !== undefined) return 0;
  if (at !== undefined) return toExerciseTime(at);
  const before = awaited(release);
  const from = before === undefined ? 0 : (earliest.get(before) ?? Number.POSITIVE_INFINITY);
  return from + toExerciseTime(absent?.for ?? after?.delay ?? '00:00');
}

function awaited({ after, absent }: Release): string | undefined {
  const inject = after?.inject ?? absent?.inject;
  if (inject !== undefined) return `injects ${inject}`;
  return after?.decision === undefined ? undefined : `decisions ${after.decision}`;
}

function nameOf([kind]: Path, id: Slug): string {
  return `${kind} ${id}`;
}

function tooLate(path: Path, duration: string): Problem {
  return {
    code: 'too-late',
    path,
    message: `Dit komt nooit: op zijn vroegst is het na het einde van de oefening (${duration}).`,
    remedy: 'Kies een kortere wachttijd of verleng duration.',
  };
}
