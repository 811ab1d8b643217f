import type { SessionEvent } from '../../../shared/session/event.ts';
import type { LoggedEvent } from './activity.ts';

type AllianceChanged = Extract<SessionEvent, { type: 'AllianceChanged' }>;

/** One line of the log. `also`: what else changed between the teams and the same person at that time. */
export type FoldedEvent = LoggedEvent & { also?: readonly AllianceChanged[] };

/** Changes further apart than this are news of their own. */
const SAME_TIME = 60_000;

/** The log with changes in alliance that follow each other told once for each person, from first to last. */
export function foldLog(log: readonly LoggedEvent[]): FoldedEvent[] {
  const folded: FoldedEvent[] = [];
  let run: { from: number; at: number } | undefined;
  for (const logged of log) {
    if (logged.event.type !== 'AllianceChanged') {
      run = undefined;
      folded.push(logged);
      continue;
    }
    if (!run || logged.at - run.at > SAME_TIME) run = { from: folded.length, at: logged.at };
    foldIn(folded, run.from, { ...logged, event: logged.event });
  }
  return folded;
}

function foldIn(folded: FoldedEvent[], from: number, logged: LoggedEvent & { event: AllianceChanged }): void {
  const { event } = logged;
  const inRun = folded
    .slice(from)
    .findIndex((one) => one.event.type === 'AllianceChanged' && one.event.actor === event.actor);
  const before = inRun < 0 ? undefined : folded[from + inRun];
  if (before?.event.type !== 'AllianceChanged') {
    folded.push(logged);
    return;
  }
  const [first = event, ...also] = withChange([before.event, ...(before.also ?? [])], event);
  folded[from + inRun] = { ...before, event: first, also };
}

function withChange(changes: readonly AllianceChanged[], change: AllianceChanged): AllianceChanged[] {
  const known = changes.find(({ meter }) => meter === change.meter);
  if (!known) return [...changes, change];
  return changes.map((one) => (one === known ? { ...one, to: change.to } : one));
}
