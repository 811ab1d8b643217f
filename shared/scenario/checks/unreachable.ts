import type { Scenario } from '../scenario.ts';
import type { Check } from './check.ts';
import { conditionsOf } from './conditions.ts';
import { toProblem } from './course/cause-words.ts';
import { coursesOf } from './course/courses.ts';
import { emptyWindows } from './course/empty-windows.ts';
import { latePapers } from './course/late-papers.ts';
import { lateSigns } from './course/late-signs.ts';
import { leftHanging } from './course/left-hanging.ts';
import { missedMoments } from './course/missed-moments.ts';
import { neverExpired } from './course/never-expired.ts';
import { firstOfEach, type RootCause, rootCauses } from './course/root-causes.ts';
import { happening } from './happening.ts';
import { worldOf } from './leaves/world.ts';
import { asSo, clash } from './logic/clash.ts';

/** What can never come to pass, on any level or on one that names it: each told once, at what it waits for. */
export const findUnreachable: Check = (scenario) => {
  const { occurrences, courses } = coursesOf(scenario);
  const isVain = contradictsItself(scenario);
  return [
    ...rootCauses(occurrences, courses)
      .filter((cause) => !isVain(cause))
      .map((cause) => toProblem(cause, scenario)),
    ...leftHanging(scenario, firstOfEach(occurrences), courses),
    ...missedMoments(scenario, courses),
    ...emptyWindows(scenario, courses),
    ...lateSigns(scenario, courses),
    ...neverExpired(scenario, occurrences, courses),
    ...latePapers(scenario, courses),
  ];
};

// What can never be so together has its own check.
function contradictsItself(scenario: Scenario): (cause: RootCause) => boolean {
  const written = new Map(conditionsOf(scenario).map(({ condition, path }) => [happening('when', ...path), condition]));
  const world = worldOf(scenario);
  return ({ why, of }) => {
    const condition = why === 'over' ? written.get(of.key) : undefined;
    return condition !== undefined && clash([asSo(condition)], world);
  };
}
