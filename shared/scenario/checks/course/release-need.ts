import { toExerciseTime } from '../../../vocabulary/exercise-time.ts';
import type { Release } from '../../inject.ts';
import type { Path } from '../check.ts';
import { every, happened, later } from './condition-needs.ts';
import type { Need } from './need.ts';

/** What must have come to pass before something comes out or opens. `at`: where the release is written. */
export function releaseNeed({ at: moment, after, absent, when, delay, until }: Release, at: Path): Need {
  return every([
    ...(moment === undefined ? [] : [{ is: 'moment' as const, at: toExerciseTime(moment) }]),
    ...(after ? [afterNeed(after, [...at, 'after'])] : []),
    ...(absent ? [absentNeed(absent, [...at, 'absent'])] : []),
    ...(when ? [later(inTime(whenNeed([...at, 'when']), until, [...at, 'until']), delay, [...at, 'delay'])] : []),
  ]);
}

/** That the condition that is written here has become so. */
export function whenNeed(path: Path): Need {
  return happened('when', path, path);
}

function inTime(of: Need, until: Release['until'], path: Path): Need {
  // That nothing is left of the time is reported by itself.
  return until === undefined || toExerciseTime(until) === 0
    ? of
    : { is: 'until', until: toExerciseTime(until), of, path };
}

function afterNeed({ inject, decision, option, delay }: NonNullable<Release['after']>, at: Path): Need {
  const awaited = [
    ...(inject === undefined ? [] : [happened('inject', [inject], [...at, 'inject'])]),
    ...(decision === undefined || option !== undefined ? [] : [happened('decision', [decision], [...at, 'decision'])]),
    ...(decision === undefined || option === undefined
      ? []
      : [happened('option', [decision, option], [...at, 'option'])]),
  ];
  return later(every(awaited), delay, [...at, 'delay']);
}

// That nothing was asked there is reported by itself.
function absentNeed({ inject, for: wait }: NonNullable<Release['absent']>, at: Path): Need {
  return later(happened('inject', [inject], [...at, 'inject']), wait, [...at, 'for']);
}
