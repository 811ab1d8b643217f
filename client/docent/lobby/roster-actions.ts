import type { PersonView } from '../../../shared/view/session-view.ts';
import type { PlayerId, Slug } from '../../../shared/vocabulary/ids.ts';

/** What can be done with people and seats. */
export type RosterActions = {
  move: (player: PlayerId, seat: Slug) => void;
  remove: (person: PersonView) => void;
};

/** The kind of thing that is dragged; anything else cannot be dropped on a seat. */
export const DRAGGED_PLAYER = 'application/x-samenspel-player';
