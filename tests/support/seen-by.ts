import { viewerOf } from '../../server/engine/placement.ts';
import type { SeenEvent } from '../../shared/session/event.ts';
import { foldView } from '../../shared/view/apply-to-view.ts';
import type { SessionView } from '../../shared/view/session-view.ts';
import { seenBy, type Viewer } from '../../shared/view/visibility.ts';
import type { Play } from './given.ts';

export const DOCENT: Viewer = { role: 'docent' };

/** How this person looks at a session; "docent" for the docents. */
export function viewer(play: Play, who: string): Viewer {
  if (who === 'docent') return DOCENT;
  const seated = viewerOf(play.state, who);
  if (!seated) throw new Error(`${who} has no seat`);
  return seated;
}

/** The events as this person gets them. */
export function seen(play: Play, who: string): SeenEvent[] {
  return seenBy(viewer(play, who), play.log);
}

/** What this person has on the screen. */
export function viewOf(play: Play, who: string): SessionView {
  return foldView(seen(play, who));
}
