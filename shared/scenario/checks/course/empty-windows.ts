import { toExerciseTime } from '../../../vocabulary/exercise-time.ts';
import type { Condition } from '../../condition.ts';
import type { Scenario } from '../../scenario.ts';
import type { Found, Path } from '../check.ts';
import { clockTime } from '../clock-time.ts';
import { conditionsOf, nodesOf } from '../conditions.ts';
import { happening } from '../happening.ts';
import type { Course } from './need.ts';

type Window = Pick<NonNullable<Condition['contact']>, 'since' | 'before' | 'after'>;

/** Contact and words after an inject and at a time of the exercise, where that inject and that time exclude each other. */
export function emptyWindows(scenario: Scenario, courses: readonly Course[]): Found[] {
  return conditionsOf(scenario)
    .flatMap(nodesOf)
    .flatMap(({ condition: { contact, said }, path }) => [
      ...(contact ? emptyWindow(contact, [...path, 'contact'], courses) : []),
      ...(said ? emptyWindow(said, [...path, 'said'], courses) : []),
    ]);
}

function emptyWindow({ since, before, after }: Window, at: Path, courses: readonly Course[]): Found[] {
  if (after === undefined) return [];
  const key = happening('inject', after.inject);
  // What never comes is told elsewhere.
  const meant = courses.filter(({ earliest }) => Number.isFinite(earliest(key)));
  if (meant.length === 0) return [];
  const first = Math.min(...meant.map(({ earliest }) => earliest(key)));
  if (before !== undefined && first >= toExerciseTime(before)) return [tooLate(first, [...at, 'before'])];
  if (since === undefined || after.within === undefined) return [];
  const last = Math.max(...meant.map(({ certain }) => certain(key) ?? Number.POSITIVE_INFINITY));
  const over = last + toExerciseTime(after.within);
  return over > toExerciseTime(since) ? [] : [tooSoon(over, [...at, 'since'])];
}

function tooLate(first: number, path: Path): Found {
  return {
    code: 'impossible-time',
    path,
    message: `Dit wordt nooit zo: het bericht bij after komt op zijn vroegst als dit moment al voorbij is (${clockTime(first)}).`,
    remedy: 'Kies bij before een later moment, of haal before of after weg.',
  };
}

function tooSoon(over: number, path: Path): Found {
  return {
    code: 'impossible-time',
    path,
    message: `Dit wordt nooit zo: de tijd na het bericht bij after is al om ${clockTime(over)} voorbij.`,
    remedy: 'Kies bij since een eerder moment, geef bij within meer tijd, of haal een van de twee weg.',
  };
}
