import { applyToView } from '../../shared/view/apply-to-view.ts';
import { emptyView, type SessionView } from '../../shared/view/session-view.ts';
import type { PlayerId } from '../../shared/vocabulary/ids.ts';
import type { Welcome } from '../../shared/wire/server-message.ts';
import type {
  ClientCommand,
  DispatchReply,
  SessionSource,
  SourceNotice,
  SourceState,
} from '../source/session-source.ts';
import { type Joiner, joinersIn } from './joiners.ts';

/** What panels read. A new object after every change; `view` itself is folded in place. */
export type Snapshot = {
  state: SourceState;
  reason: string | undefined;
  welcome: Welcome | undefined;
  view: SessionView;
  /** Everybody who ever took a seat, in order of the first one; the view forgets who left. */
  joiners: readonly Joiner[];
  online: readonly PlayerId[];
  /** Exercise time `at` held at local moment `on` (ms of the given clock), and how it runs on. */
  clock: { at: number; on: number; speed: number; running: boolean };
};

export type SessionStore = {
  getSnapshot: () => Snapshot;
  subscribe: (listener: () => void) => () => void;
  dispatch: (command: ClientCommand) => Promise<DispatchReply>;
  /** Exercise time in ms at this moment, running on between events. */
  exerciseTime: () => number;
  close: () => void;
};

/**
 * Folds what a source brings and tells listeners at most once per `commit` turn.
 * `now` gives local ms; `commit` runs its callback soon (a frame, 250 ms, or at once in tests).
 */
export function createSessionStore(
  source: SessionSource,
  { now, commit }: { now: () => number; commit: (run: () => void) => void },
): SessionStore {
  let snapshot: Snapshot = {
    state: 'connecting',
    reason: undefined,
    welcome: undefined,
    view: emptyView(),
    joiners: [],
    online: [],
    clock: { at: 0, on: now(), speed: 1, running: false },
  };
  const listeners = new Set<() => void>();
  let pending = false;

  function change(part: Partial<Snapshot>): void {
    snapshot = { ...snapshot, ...part };
    if (pending) return;
    pending = true;
    commit(() => {
      pending = false;
      for (const listener of listeners) listener();
    });
  }

  function receive(notice: SourceNotice): void {
    switch (notice.type) {
      case 'state':
        return change({ state: notice.state, reason: notice.reason });
      case 'welcome': {
        const goesOn = notice.welcome.cursor === snapshot.view.cursor;
        return change({
          welcome: notice.welcome,
          ...(goesOn ? {} : { view: emptyView(), joiners: [] }),
          clock: { ...notice.welcome.clock, on: now() },
        });
      }
      case 'presence':
        return change({ online: notice.online });
      case 'clock':
        return change({ clock: { at: notice.at, speed: notice.speed, running: notice.running, on: now() } });
      case 'events':
        return fold(notice.events, notice.reset === true);
    }
  }

  function fold(events: Extract<SourceNotice, { type: 'events' }>['events'], reset: boolean): void {
    const { view, joiners } = reset ? { view: emptyView(), joiners: [] } : snapshot;
    const before = view.clock;
    for (const event of events) applyToView(view, event);
    // What is only caught up turned the clock long ago; the welcome already told where it stands.
    const isNews = view.clock.at >= snapshot.clock.at;
    const turned = isNews && (before.running !== view.clock.running || before.speed !== view.clock.speed);
    const ahead = view.clock.at > exerciseTime();
    change({
      view,
      joiners: joinersIn(events, joiners),
      ...(turned || ahead || reset ? { clock: { ...view.clock, on: now() } } : {}),
    });
  }

  function exerciseTime(): number {
    const { at, on, speed, running } = snapshot.clock;
    return running ? at + (now() - on) * speed : at;
  }

  const stop = source.subscribe(receive);
  return {
    getSnapshot: () => snapshot,
    subscribe: (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    dispatch: source.dispatch,
    exerciseTime,
    close: () => {
      stop();
      source.close();
    },
  };
}
