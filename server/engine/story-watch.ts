import type { Path } from '../../shared/scenario/checks/check.ts';
import { conditionsOf } from '../../shared/scenario/checks/conditions.ts';
import type { Condition } from '../../shared/scenario/condition.ts';
import type { Scenario } from '../../shared/scenario/scenario.ts';
import { type Look, looksOf, PARTS, type Part } from './conditions/looks.ts';
import type { SessionState } from './state.ts';

type Watched = Pick<Look, 'find'> & { conditions: Condition[] };
// A frozen scenario never changes, so what is to be watched is looked up once.
const known = new WeakMap<Scenario, ReadonlyMap<Part, readonly Watched[]>>();

/**
 * The conditions of which something that they look at differs between two states of one scenario, of all those
 * that make something of the story come. Parts of the state that are the very same are not looked through.
 */
export function touched(before: SessionState, now: SessionState): ReadonlySet<Condition> {
  const conditions = new Set<Condition>();
  for (const [part, watched] of watchedIn(now.scenario)) {
    if (PARTS[part](before) === PARTS[part](now)) continue;
    const changed = watched.filter(({ find }) => find(before) !== find(now));
    for (const condition of changed.flatMap((one) => one.conditions)) conditions.add(condition);
  }
  return conditions;
}

function watchedIn(scenario: Scenario): ReadonlyMap<Part, readonly Watched[]> {
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
  const watched = Map.groupBy(byName.values(), ({ part }) => part);
  known.set(scenario, watched);
  return watched;
}

// Lines, wordings and endings are looked at when they are needed, not when something changes.
function isWaitedFor(path: Path): boolean {
  const [list] = path;
  return list === 'rules' || path[2] === 'questions' || ['release', 'opens', 'sign'].includes(String(path.at(-2)));
}
