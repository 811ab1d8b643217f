import { atTheEnd } from '../../shared/view/at-the-end.ts';
import type { SessionView } from '../../shared/view/session-view.ts';
import type { Stage } from '../../shared/view/stage.ts';
import { isOverDays, toStoryDate, toStoryTime, toTimeOfDay } from '../../shared/vocabulary/story-time.ts';
import type { Snapshot } from '../store/session-store.ts';
import { useSession } from '../store/use-session.ts';
import { useText } from '../text/use-text.ts';
import { faceOf, type Portrayed, ringOf } from './face-of.ts';
import { type Me, useMe } from './use-me.ts';

export type Play = {
  view: SessionView;
  stage: Stage;
  me: Me;
  /** Moment in the story, "10:42" or "di 10:42", of a moment in exercise time. */
  storyTime: (at: number) => string;
  /** The same for what is read by itself: "vandaag 10:42", "dinsdag 9 februari 10:42". */
  storyMoment: (at: number) => string;
  /** False while nothing can be sent: paused, over or without connection. */
  canAct: boolean;
  /** True while writing makes sense: before the end, also when the clock stands still; never in a replay. */
  canWrite: boolean;
  /** Portrait id of whoever sent or said something. */
  faceOf: (sender: Portrayed) => string;
  /** Ring colour of a player. */
  ringOf: (player: string) => string;
  snapshot: Snapshot;
};

/** What screens in play need at hand. Throws before the welcome: such a screen must not be shown then. */
export function usePlay(): Play {
  const snapshot = useSession();
  const me = useMe();
  const { today } = useText('common');
  const { welcome, view, state, joiners } = snapshot;
  if (!welcome || !me) throw new Error('usePlay is used before the welcome of a player');
  const { stage } = welcome;
  return {
    ...{ stage, me, snapshot },
    view: atTheEnd(view),
    storyTime: (at) => toStoryTime(at, stage.story),
    storyMoment: (at) =>
      isOverDays(stage.story)
        ? `${toStoryDate(at, stage.story)} ${toTimeOfDay(at, stage.story)}`
        : today(toTimeOfDay(at, stage.story)),
    faceOf: (sender) => faceOf(sender, joiners),
    ringOf: (player) => ringOf(player, joiners),
    canAct: view.phase === 'running' && state === 'live',
    canWrite: (view.phase === 'running' || view.phase === 'paused') && state !== 'ended',
  };
}
