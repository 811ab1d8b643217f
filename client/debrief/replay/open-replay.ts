import type { SessionId } from '../../../shared/vocabulary/ids.ts';
import { createReplaySource, type Recording } from '../../source/replay-source.ts';
import { createSessionStore, type SessionStore } from '../../store/session-store.ts';
import type { Seated } from '../insight/seated.ts';
import { viewerOf } from './viewer-of.ts';

/** A session as it was for one viewer, at a moment that can be moved. */
export type Replay = { store: SessionStore; seek: (at: number) => void };

/** Opens the record through the eyes of one player, or of who sees everything, at this exercise time (ms). */
export function openReplay(recording: Recording, seated: Seated | undefined, at: number): Replay {
  // Its own session name, so that no draft of this browser turns up on somebody else's desk.
  const session = `replay.${recording.session}.${seated?.player ?? 'all'}` as SessionId;
  const source = createReplaySource({ ...recording, session }, viewerOf(seated), at);
  const store = createSessionStore(source, { now: () => 0, commit: queueMicrotask });
  return { store, seek: source.seek };
}
