import { type ExerciseTime, toExerciseTime } from '../../vocabulary/exercise-time.ts';
import type { Slug } from '../../vocabulary/ids.ts';
import type { Inject, Release } from '../inject.ts';
import type { Scenario } from '../scenario.ts';
import { highestOf, type Played, playedOn } from './played-on.ts';

/** When things come whatever the teams do: at a fixed time, or so long after such an inject. */
export type Timetable = {
  /** Where it is in the MSEL, and when it comes. Of a group only the first. In order of time. */
  injects: readonly { inject: Inject; index: number; at: ExerciseTime }[];
  /** When something opens; undefined where that hangs on what happens. */
  certain: (opens: Release) => ExerciseTime | undefined;
  played: Played;
};

/** The timetable of the highest level. */
export function timetableOf(scenario: Scenario): Timetable {
  const { injects } = scenario;
  const played = playedOn(highestOf(scenario));
  const byId = new Map(injects.map((inject) => [inject.id, inject]));
  const moments = new Map<Slug, ExerciseTime | undefined>();
  const momentOf = (id: Slug): ExerciseTime | undefined => {
    if (!moments.has(id)) {
      // Whoever waits in a circle for this one finds that it is not certain.
      moments.set(id, undefined);
      const inject = played.inject(id) ? byId.get(id) : undefined;
      moments.set(id, inject && certain(inject.release));
    }
    return moments.get(id);
  };
  const certain = ({ at, after }: Release): ExerciseTime | undefined => {
    if (at !== undefined) return toExerciseTime(at);
    const before = after?.inject === undefined ? undefined : momentOf(after.inject);
    return before === undefined || after === undefined ? undefined : before + toExerciseTime(after.delay);
  };
  const timed = injects.flatMap((inject, index) => {
    const at = momentOf(inject.id);
    return at === undefined ? [] : [{ inject, index, at }];
  });
  return { injects: firstOfGroups(timed.toSorted((a, b) => a.at - b.at)), certain, played };
}

function firstOfGroups(timed: Timetable['injects']): Timetable['injects'] {
  const seen = new Set<Slug>();
  return timed.filter(({ inject: { group } }) => {
    if (group === undefined) return true;
    const isFirst = !seen.has(group);
    seen.add(group);
    return isFirst;
  });
}
