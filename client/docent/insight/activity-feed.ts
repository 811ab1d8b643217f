import type { SeenEvent } from '../../../shared/session/event.ts';
import { type Activity, emptyActivity, noteActivity } from './activity.ts';

/** Keeps the activity beside the session store, fed by the same source. */
export type ActivityFeed = {
  /** The activity until now; folded in place, like the view. */
  read: () => Activity;
  /** After every join: from which of our events on the rest comes. */
  onWelcome: (cursor: number) => void;
  onEvents: (events: readonly SeenEvent[], reset: boolean) => void;
};

/** A feed that has seen nothing yet. */
export function createActivityFeed(): ActivityFeed {
  let activity = emptyActivity();
  return {
    read: () => activity,
    onWelcome: (cursor) => {
      if (cursor !== activity.cursor) activity = emptyActivity();
    },
    onEvents: (events, reset) => {
      if (reset) activity = emptyActivity();
      for (const seen of events) noteActivity(activity, seen);
    },
  };
}
