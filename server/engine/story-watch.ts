import type { Path } from '../../shared/scenario/checks/check.ts';
import { conditionsOf } from '../../shared/scenario/checks/conditions.ts';
import type { Condition } from '../../shared/scenario/condition.ts';
import type { Scenario } from '../../shared/scenario/scenario.ts';
import { type Look, looksOf, PARTS, type Part } from './conditions/looks.ts';
import type { SessionState } from './state.ts';

type Watched = Pick<Look, 'find'> & { conditions: Condition[] };
type WatchedPart = { read: (state: SessionState) => unknown; watched: readonly Watched[] };
// A frozen scenario never changes, so what is to be watched is looked up once.
const known = new WeakMap<Scenario, readonly WatchedPart[]>();

/**
 * The conditions of which something that they look at differs between two states of one scenario, of all those
 * that make something of the story come. Parts of the state that are the very same are not looked through.
 */
export function touched(before: SessionState, now: SessionState): ReadonlySet<Condition> {
  const conditions = new Set<Condition>();
  for (const { read, watched } of watchedIn(now.scenario)) {
    if (read(before) !== read(now)) addTouched(conditions, watched, before, now);
  }
  return conditions;
}

function addTouched(
  conditions: Set<Condition>,
  watched: readonly Watched[],
  before: SessionState,
  now: SessionState,
): void {
  for (const one of watched) {
    if (one.find(before) === one.find(now)) continue;
    for (const condition of one.conditions) conditions.add(condition);
  }
}

function watchedIn(scenario: Scenario): readonly WatchedPart[] {
  const before = known.get(scenario);
  if (before) return before;
  const byName = new Map<string, Watched & { part: Part }>();
  for (const { condition, path } of conditionsOf(scenario)) {
    if (!isWaitedFor(path)) continue;
    for (const { part, name, find } of looksOf(condition)) {
      const watched = byName.get(`${part} ${name}`) ?? { part, find, conditions: [] };
      byName.set(`${part} ${name}`, watched);
      watched.conditions.push(condition);
    }
  }
  const byPart = Map.groupBy(byName.values(), ({ part }) => part);
  const parts = [...byPart].map(([part, watched]) => ({ read: PARTS[part], watched }));
  known.set(scenario, parts);
  return parts;
}

// Lines, wordings and endings are looked at when they are needed, not when something changes.
function isWaitedFor(path: Path): boolean {
  const [list] = path;
  return list === 'rules' || path[2] === 'questions' || ['release', 'opens', 'sign'].includes(String(path.at(-2)));
}
