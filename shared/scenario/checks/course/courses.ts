import type { Scenario } from '../../scenario.ts';
import type { Course } from './need.ts';
import type { Occurrence } from './occurrence.ts';
import { occurrencesOf } from './occurrences.ts';
import { runCourse } from './run-course.ts';
import { settingsOf } from './settings.ts';

/** How a scenario can go: everything that can come to pass, and how early it can on each level. */
export type Courses = { occurrences: readonly Occurrence[]; courses: readonly Course[] };

// A scenario that is checked does not change, and several checks ask.
const known = new WeakMap<Scenario, Courses>();

/** Plays the scenario as early as it can be, once a level. */
export function coursesOf(scenario: Scenario): Courses {
  const before = known.get(scenario);
  if (before) return before;
  const occurrences = occurrencesOf(scenario);
  const courses = settingsOf(scenario).map((setting) => runCourse(occurrences, setting));
  known.set(scenario, { occurrences, courses });
  return { occurrences, courses };
}
