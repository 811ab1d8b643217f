import { foldView } from '../../../shared/view/apply-to-view.ts';
import { atTheEnd } from '../../../shared/view/at-the-end.ts';
import { seenBy } from '../../../shared/view/visibility.ts';
import type { ExerciseTime } from '../../../shared/vocabulary/exercise-time.ts';
import { emptyActivity, noteActivity } from '../../docent/insight/activity.ts';
import type { Overview } from '../../docent/insight/overview.ts';
import type { Recording } from '../../source/replay-source.ts';

/** What the docent's console knew at this moment: from it follows what everybody was doing. */
export function overviewAt({ scenario, events }: Recording, at: ExerciseTime): Overview {
  const seen = seenBy(
    { role: 'facilitator' },
    events.filter((recorded) => recorded.at <= at),
  );
  const activity = emptyActivity();
  for (const event of seen) noteActivity(activity, event);
  return { view: atTheEnd(foldView(seen)), scenario, activity, now: at };
}
