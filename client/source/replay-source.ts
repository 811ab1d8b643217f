import type { Scenario } from '../../shared/scenario/scenario.ts';
import type { RecordedEvent, SeenEvent } from '../../shared/session/event.ts';
import { stageFor } from '../../shared/view/stage-for.ts';
import { seenBy, type Viewer } from '../../shared/view/visibility.ts';
import type { SessionId } from '../../shared/vocabulary/ids.ts';
import type { Welcome } from '../../shared/wire/server-message.ts';
import type { SessionSource, SourceNotice } from './session-source.ts';

export type Recording = { session: SessionId; scenario: Scenario; events: readonly RecordedEvent[] };

export type ReplaySource = SessionSource & {
  /** Shows the session as it stood at this exercise time (ms). */
  seek: (at: number) => void;
};

/**
 * Plays a record as if it were live, for one viewer: the same events through the same visibility rule.
 * It holds the moment only; who moves it (a slider, a timer) is not its concern. Every command is refused,
 * and its state is 'ended', so that screens do not offer what cannot be done.
 */
export function createReplaySource(recording: Recording, viewer: Viewer, start: number): ReplaySource {
  const seen = seenBy(viewer, recording.events);
  let listener: ((notice: SourceNotice) => void) | undefined;
  let shown = 0;
  let now = start;

  function show(at: number, reset: boolean): void {
    const from = reset ? 0 : shown;
    shown = countUntil(seen, at);
    listener?.({ type: 'events', events: seen.slice(from, shown), reset });
    listener?.({ type: 'clock', at, speed: 1, running: false });
  }

  return {
    subscribe: (listen) => {
      listener = listen;
      listen({ type: 'welcome', welcome: welcomeFor(recording, viewer, now) });
      listen({ type: 'state', state: 'ended' });
      show(now, true);
      return () => {
        listener = undefined;
      };
    },
    dispatch: () => Promise.resolve({ ok: false, code: 'not-now' }),
    close: () => {
      listener = undefined;
    },
    seek: (at) => {
      show(at, at < now);
      now = at;
    },
  };
}

/** How many of these events happened up to and including this moment; they are in order of time. */
export function countUntil(seen: readonly SeenEvent[], at: number): number {
  let low = 0;
  let high = seen.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((seen[middle]?.at ?? 0) <= at) low = middle + 1;
    else high = middle;
  }
  return low;
}

function welcomeFor({ session, scenario }: Recording, viewer: Viewer, at: number): Welcome {
  const stage = stageFor(viewer, scenario);
  const clock = { at, speed: 1 as const, running: false };
  if (viewer.role !== 'player') return { session, stage, cursor: 0, clock, me: { role: viewer.role, name: '' } };
  const { player, seat, team } = viewer.placement;
  return { session, stage, cursor: 0, clock, me: { role: 'player', player, seat, team } };
}
