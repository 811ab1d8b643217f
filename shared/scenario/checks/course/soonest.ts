import type { ExerciseTime } from '../../../vocabulary/exercise-time.ts';
import type { Course, Need } from './need.ts';

/** The earliest moment, from this one on, at which a need can be fulfilled; infinite: never. */
export function soonest(need: Need, course: Course, from: ExerciseTime = 0): ExerciseTime {
  const moment = unclipped(need, course, from);
  return moment > course.end ? NEVER : moment;
}

const NEVER = Number.POSITIVE_INFINITY;

function unclipped(need: Need, course: Course, from: ExerciseTime): ExerciseTime {
  switch (need.is) {
    case 'moment':
      return Math.max(from, need.at);
    case 'happened':
      return Math.max(from, course.earliest(need.key));
    case 'later':
      return Math.max(from, soonest(need.of, course) + need.by);
    case 'until': {
      const moment = soonest(need.of, course, from);
      return moment > need.until ? NEVER : moment;
    }
    case 'before':
      return from < need.before ? from : NEVER;
    case 'not-out':
      return from <= (course.certain(need.key) ?? from) ? from : NEVER;
    case 'enough':
      return Math.max(from, enough(need, course));
    case 'level':
      return need.fits(course.level) ? from : NEVER;
    case 'all':
      return together(need.of, course, from);
    case 'any':
      return Math.min(...need.of.map((one) => soonest(one, course, from)));
  }
}

// What is so early may be over when the rest is so, so all are asked again from the latest moment on.
function together(needs: readonly Need[], course: Course, from: ExerciseTime): ExerciseTime {
  const moment = Math.max(from, ...needs.map((one) => soonest(one, course, from)));
  return moment === from || moment === NEVER ? moment : together(needs, course, moment);
}

function enough({ of, short }: Extract<Need, { is: 'enough' }>, { earliest }: Course): ExerciseTime {
  const steps = of.map(({ key, by }) => ({ at: earliest(key), by })).toSorted((a, b) => a.at - b.at);
  let left = short;
  for (const { at, by } of steps) {
    left -= by;
    if (left <= 0) return at;
  }
  return NEVER;
}
