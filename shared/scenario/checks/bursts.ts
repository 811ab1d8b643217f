import type { ExerciseTime } from '../../vocabulary/exercise-time.ts';
import type { Slug } from '../../vocabulary/ids.ts';
import type { Inject } from '../inject.ts';
import type { Scenario } from '../scenario.ts';
import type { Path } from './check.ts';
import { type Follow, followsOf, START } from './follows.ts';
import { happening } from './happening.ts';
import type { Played } from './played-on.ts';

/** One inject that comes so long after a cause, where that is written. */
export type Arrival = { inject: Inject; at: ExerciseTime; path: Path };
/** All that comes from one cause; `isStart`: at moments after StartEx, whatever the teams do. In order of time. */
export type Burst = { isStart: boolean; arrivals: Arrival[] };

/** What comes out together on a level: from StartEx, from one condition, one choice, one line. Of a group the first. */
export function burstsOf(scenario: Scenario, played: Played): Burst[] {
  const byId = new Map(
    scenario.injects.flatMap((inject) => (played.inject(inject.id) ? [[inject.id, inject] as const] : [])),
  );
  const follows = Map.groupBy(followsOf(scenario), ({ after }) => after);
  // What follows an inject comes from whatever that inject comes from.
  const roots = [...follows.keys()].filter((after) => !after.startsWith('inject '));
  return roots.map((root) => {
    const came = arrivalsFrom(root, follows, byId).toSorted((a, b) => a.at - b.at);
    return { isStart: root === START, arrivals: firstOfGroups(came) };
  });
}

function arrivalsFrom(
  root: string,
  follows: ReadonlyMap<string, readonly Follow[]>,
  byId: ReadonlyMap<Slug, Inject>,
): Arrival[] {
  const came = new Map<Slug, Arrival>();
  const queue: { cause: string; since: ExerciseTime }[] = [{ cause: root, since: 0 }];
  // The queue grows while it is walked through.
  for (const { cause, since } of queue) {
    for (const { inject: id, wait, path } of follows.get(cause) ?? []) {
      const inject = byId.get(id);
      const at = since + wait;
      if (inject === undefined || at >= (came.get(id)?.at ?? Number.POSITIVE_INFINITY)) continue;
      came.set(id, { inject, at, path });
      queue.push({ cause: happening('inject', id), since: at });
    }
  }
  return [...came.values()];
}

function firstOfGroups(arrivals: readonly Arrival[]): Arrival[] {
  const seen = new Set<Slug>();
  return arrivals.filter(({ inject: { group } }) => {
    if (group === undefined) return true;
    const isFirst = !seen.has(group);
    seen.add(group);
    return isFirst;
  });
}
