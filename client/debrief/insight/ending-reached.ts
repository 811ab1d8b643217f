import type { EndingView } from '../../../shared/view/story-view.ts';
import type { Recording } from '../../source/replay-source.ts';

/** How play ended. `note`: the author's advice for who leads the debrief; empty in a player's record. */
export type EndingReached = { view: EndingView; note: string };

/** The ending of this record; undefined before EndEx, and where the scenario has none. */
export function endingOf({ events, scenario }: Recording): EndingReached | undefined {
  const reached = events.findLast(({ event }) => event.type === 'EndingReached')?.event;
  if (reached?.type !== 'EndingReached') return undefined;
  const { ending, title, headline, closing, persons } = reached;
  const note = scenario.endings.find(({ id }) => id === ending)?.note ?? '';
  return { view: { title, headline, closing, persons }, note };
}
