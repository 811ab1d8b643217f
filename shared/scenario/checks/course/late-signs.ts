import { toExerciseTime } from '../../../vocabulary/exercise-time.ts';
import type { Scenario } from '../../scenario.ts';
import type { Found } from '../check.ts';
import { clockTime } from '../clock-time.ts';
import { happening } from '../happening.ts';
import type { Course } from './need.ts';

/** Expected actions that can only be seen when the time for them is over. */
export function lateSigns({ injects }: Scenario, courses: readonly Course[]): Found[] {
  return injects.flatMap(({ id, release: { at }, expect }, i) => {
    if (at === undefined || !expect) return [];
    const until = toExerciseTime(at) + toExerciseTime(expect.within);
    const first = Math.min(...courses.map(({ earliest }) => earliest(happening('met', id))));
    if (first <= until || !Number.isFinite(first)) return [];
    return [
      {
        code: 'too-late',
        path: ['injects', i, 'expect', 'within'],
        message: `Op tijd kan dit nooit: de actie is op zijn vroegst om ${clockTime(first)} te zien, en de tijd is om ${clockTime(until)} voorbij.`,
        remedy: 'Geef bij within meer tijd, laat deze inject later komen, of kies een ander teken.',
      },
    ];
  });
}
