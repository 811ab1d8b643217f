import { type Activity, emptyActivity, noteActivity } from '../../client/docent/insight/activity.ts';
import type { Overview } from '../../client/docent/insight/overview.ts';
import { foldView } from '../../shared/view/apply-to-view.ts';
import { seenBy } from '../../shared/view/visibility.ts';
import { toExerciseTime } from '../../shared/vocabulary/exercise-time.ts';
import type { Play } from './given.ts';

/** What a docent's console knows of this play, at "mm:ss" of exercise time. */
export function anOverview(play: Play, at: string): Overview {
  const seen = seenBy({ role: 'docent' }, play.log);
  const activity: Activity = emptyActivity();
  for (const event of seen) noteActivity(activity, event);
  return { view: foldView(seen), scenario: play.state.scenario, activity, now: toExerciseTime(at) };
}
