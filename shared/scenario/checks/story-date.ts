import { toExerciseTime } from '../../vocabulary/exercise-time.ts';
import { isReadableDate } from '../../vocabulary/story-date.ts';
import { daysPassed } from '../../vocabulary/story-time.ts';
import type { Check } from './check.ts';

/** A story that runs past midnight with a date of which nobody can tell what comes next. */
export const findUnreadableDate: Check = ({ story, duration }) =>
  daysPassed(toExerciseTime(duration), story) === 0 || isReadableDate(story.date)
    ? []
    : [
        {
          code: 'unreadable-date',
          path: ['story', 'date'],
          message: `Het verhaal loopt door tot na middernacht, maar na "${story.date}" is niet te zeggen welke dag het wordt.`,
          remedy: 'Schrijf de eerste dag als "maandag 8 februari": weekdag, dag en maand.',
        },
      ];
