import type { SessionSource, SourceNotice } from '../../client/source/session-source.ts';
import type { DocentCommand } from '../../shared/session/command.ts';
import { stageFor } from '../../shared/view/stage-for.ts';
import { seenBy } from '../../shared/view/visibility.ts';
import { SessionId } from '../../shared/vocabulary/ids.ts';
import type { Play, Step } from './given.ts';
import { docent } from './some-steps.ts';

export type EngineSource = SessionSource & {
  /** What happened until now. */
  play: () => Play;
  /** Lets others act; the docent sees it at once. */
  happen: (...steps: readonly Step[]) => void;
  /** The exercise time at which the docent acts from now on ("mm:ss"). */
  setTime: (at: string) => void;
};

/** Play by the real engine, as a docent's screens see it; no server, no network and no clock of its own. */
export function engineSource(start: Play, at = '00:00'): EngineSource {
  const listeners = new Set<(notice: SourceNotice) => void>();
  const viewer = { role: 'docent' } as const;
  let play = start;
  let time = at;

  function tell(notice: SourceNotice): void {
    for (const listener of listeners) listener(notice);
  }

  function publish(after: Play): void {
    const events = seenBy(viewer, after.log.slice(play.log.length));
    play = after;
    tell({ type: 'events', events });
  }

  return {
    play: () => play,
    happen: (...steps) => publish(play.play(...steps)),
    setTime: (next) => {
      time = next;
    },
    subscribe: (listener) => {
      listeners.add(listener);
      const { scenario, clock } = play.state;
      listener({
        type: 'welcome',
        welcome: {
          session: SessionId.parse('s1'),
          me: { role: 'docent', name: 'Ilse' },
          stage: stageFor(viewer, scenario),
          cursor: 0,
          clock: { ...clock, running: false },
        },
      });
      listener({ type: 'state', state: 'live' });
      listener({ type: 'events', events: seenBy(viewer, play.log) });
      return () => listeners.delete(listener);
    },
    dispatch: async (command) => {
      const asked = play.when(command as DocentCommand, docent(time));
      if (asked.refusal !== undefined) return { ok: false, code: asked.refusal };
      publish(asked.after);
      return { ok: true };
    },
    close: () => listeners.clear(),
  };
}
