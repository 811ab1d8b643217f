import type { Scenario } from '../../../shared/scenario/scenario.ts';
import type { SessionView } from '../../../shared/view/session-view.ts';
import type { ExerciseTime } from '../../../shared/vocabulary/exercise-time.ts';
import type { Activity } from './activity.ts';

/** Everything the console reasons from: what happened, what was written, and what time it is. */
export type Overview = { view: SessionView; scenario: Scenario; activity: Activity; now: ExerciseTime };
