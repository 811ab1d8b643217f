import { foldView } from '../../shared/view/apply-to-view.ts';
import type { SessionView } from '../../shared/view/session-view.ts';
import type { Stage } from '../../shared/view/stage.ts';
import { stageFor } from '../../shared/view/stage-for.ts';
import { seenBy, type Viewer } from '../../shared/view/visibility.ts';
import type { ExerciseTime } from '../../shared/vocabulary/exercise-time.ts';
import type { PlayerId } from '../../shared/vocabulary/ids.ts';
import type { LiveSession } from '../sessions/live-session.ts';
import { hashOf, type Rng } from './chance.ts';
import { TEMPERAMENTS, type Temperament } from './temperament.ts';

/** A bot at its desk: what it sees, and what it keeps in mind between two thoughts. */
export type Bot = {
  id: PlayerId;
  viewer: Viewer;
  view: SessionView;
  stage: Stage;
  rng: Rng;
  temperament: Temperament;
  nature: number;
  tried: Set<string>;
  busyUntil: ExerciseTime;
};

/** A bot that has just sat down and knows what anyone in its seat knows; undefined when the seat is empty. */
export function createBot(session: LiveSession, id: PlayerId): Bot | undefined {
  const viewer = session.viewerOf(id);
  if (!viewer) return undefined;
  const { seed } = session.state;
  return {
    id,
    viewer,
    view: foldView(seenBy(viewer, session.record)),
    stage: stageFor(viewer, session.scenario),
    rng: { state: hashOf(seed, id) },
    nature: hashOf('nature', seed, id),
    temperament: temperamentOf(session, id),
    tried: new Set(),
    busyUntil: 0,
  };
}

/** The bots of a team take turns, so that no team is all chatter or all silence. */
function temperamentOf({ state }: LiveSession, id: PlayerId): Temperament {
  const team = state.players[id]?.team ?? '';
  const place = Object.values(state.players)
    .filter((player) => player.bot && player.team === team)
    .findIndex((player) => player.id === id);
  return TEMPERAMENTS[(place + hashOf(state.seed, team)) % TEMPERAMENTS.length] ?? 'cooperative';
}
