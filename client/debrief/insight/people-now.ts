import type { PersonView } from '../../../shared/view/session-view.ts';
import type { ExerciseTime } from '../../../shared/vocabulary/exercise-time.ts';
import { type Doing, readDoing } from '../../docent/insight/doing.ts';
import { deliveredTo } from './delivered.ts';
import { overviewAt } from './overview-at.ts';
import type { Retrospect } from './retrospect.ts';
import type { Seated } from './seated.ts';

/** One person at one moment. `doing`: undefined before she joined or after she left. */
export type PersonNow = { seated: Seated; doing: Doing | undefined; unread: number };

/** What everybody did at this moment and how much lay unread for each. */
export function peopleNow({ recording, everybody }: Retrospect, at: ExerciseTime): PersonNow[] {
  const overview = overviewAt(recording, at);
  const until = recording.events.filter((recorded) => recorded.at <= at);
  return everybody.map((seated) => {
    const person: PersonView | undefined = overview.view.people[seated.player];
    const delivered = deliveredTo([seated], until);
    return {
      seated,
      doing: person && readDoing(overview, person),
      unread: delivered.filter(({ openedBy }) => openedBy.length === 0).length,
    };
  });
}
