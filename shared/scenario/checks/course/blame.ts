import type { Path } from '../check.ts';
import type { Happening } from '../happening.ts';
import type { Course, Need } from './need.ts';
import { soonest } from './soonest.ts';

/** Why a need can never be fulfilled: a thing that never comes, a wait past the end, a time that is over, a level. */
export type Blame = { why: 'thing' | 'delay' | 'until' | 'over' | 'level' | 'moment'; path: Path; key?: Happening };

/** The first reason why a need can never be fulfilled; undefined when it can. */
export function blameOf(need: Need, course: Course): Blame | undefined {
  if (Number.isFinite(soonest(need, course))) return undefined;
  switch (need.is) {
    case 'moment':
      return { why: 'moment', path: [] };
    case 'happened':
      return { why: 'thing', path: need.path, key: need.key };
    case 'later':
      return blameOf(need.of, course) ?? { why: 'delay', path: need.path };
    case 'until':
      return blameOf(need.of, course) ?? { why: 'until', path: need.path };
    case 'level':
      return { why: 'level', path: need.path };
    case 'before':
    case 'not-out':
      return { why: 'over', path: need.path };
    case 'enough': {
      const key = need.of.find((step) => !Number.isFinite(course.earliest(step.key)))?.key;
      return { why: 'thing', path: need.path, ...(key === undefined ? {} : { key }) };
    }
    default:
      return firstBlame(need.of, course) ?? { why: 'over', path: whereOver(need) ?? [] };
  }
}

function firstBlame(needs: readonly Need[], course: Course): Blame | undefined {
  for (const one of needs) {
    const blame = blameOf(one, course);
    if (blame) return blame;
  }
  return undefined;
}

/** Where it is written that something is over after a while. */
function whereOver(need: Need): Path | undefined {
  if (need.is === 'before' || need.is === 'not-out') return need.path;
  if (need.is === 'until' || need.is === 'later') return whereOver(need.of);
  if (need.is !== 'all' && need.is !== 'any') return undefined;
  return need.of.map(whereOver).find((path) => path !== undefined);
}
