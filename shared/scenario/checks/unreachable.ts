import type { Check } from './check.ts';
import { toProblem } from './course/cause-words.ts';
import { leftHanging } from './course/left-hanging.ts';
import { occurrencesOf } from './course/occurrences.ts';
import { firstOfEach, rootCauses } from './course/root-causes.ts';
import { runCourse } from './course/run-course.ts';
import { settingsOf } from './course/settings.ts';

/** What can never come to pass, on any level or on one that names it: each told once, at what it waits for. */
export const findUnreachable: Check = (scenario) => {
  const occurrences = occurrencesOf(scenario);
  const courses = settingsOf(scenario).map((setting) => runCourse(occurrences, setting));
  return [
    ...rootCauses(occurrences, courses).map((cause) => toProblem(cause, scenario)),
    ...leftHanging(scenario, firstOfEach(occurrences), courses),
  ];
};
