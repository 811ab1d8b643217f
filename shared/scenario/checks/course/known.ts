import { type ExerciseTime, toExerciseTime } from '../../../vocabulary/exercise-time.ts';
import type { Slug } from '../../../vocabulary/ids.ts';
import type { Scenario } from '../../scenario.ts';
import { type ById, byId } from '../by-id.ts';
import { effectsOf } from '../effects.ts';
import { levelsOf } from './level-need.ts';
import type { Step } from './need.ts';

/** What conditions are judged by: the things of the scenario, its levels, and what moves its numbers. */
export type Known = ById & {
  levels: readonly number[];
  /** What is added to the relations at the start, a level. */
  willing: readonly number[];
  /** What moves a gauge, by its id, or a relation, as `actor/meter`. */
  steps: (of: string) => readonly Step[];
  /** How long it takes to get there; no time where somebody is from the start. */
  travel: (place: Slug) => ExerciseTime;
};

/** Gathers that once a check. */
export function knownOf(scenario: Scenario): Known {
  const { levels, teams, places } = scenario;
  const steps = Map.groupBy(stepsOf(scenario), ({ of }) => of);
  const homes = new Set(teams.map(({ home }) => home));
  const travel = new Map(places.map((place) => [place.id, homes.has(place.id) ? 0 : toExerciseTime(place.travel)]));
  return {
    ...byId(scenario),
    levels: levelsOf(scenario),
    willing: levels.length === 0 ? [0] : levels.map(({ willingness }) => willingness),
    steps: (of) => steps.get(of) ?? [],
    travel: (place) => travel.get(place) ?? 0,
  };
}

function stepsOf(scenario: Scenario): (Step & { of: string })[] {
  return effectsOf(scenario).flatMap(({ effect, source, times }) => {
    if (!('by' in effect) || effect.by === 0) return [];
    const of = 'gauge' in effect ? effect.gauge : `${effect.alliance}/${effect.meter}`;
    return [{ of, key: source, by: effect.by * times }];
  });
}
