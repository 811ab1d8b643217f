import { conditionsOf } from '../../../../shared/scenario/checks/conditions.ts';
import { occurrencesOf } from '../../../../shared/scenario/checks/course/occurrences.ts';
import { runCourse } from '../../../../shared/scenario/checks/course/run-course.ts';
import { settingsOf } from '../../../../shared/scenario/checks/course/settings.ts';
import { type Happening, happening } from '../../../../shared/scenario/checks/happening.ts';
import type { Scenario } from '../../../../shared/scenario/scenario.ts';
import { findLevel, hasInject, hasQuestion, levelsOf } from '../levels.ts';
import { type Target, targetKey, targetsOf } from './target.ts';

/** What one level lets come, and what it has but cannot bring because of what it leaves out. */
export type Allowed = { level: number | undefined; allowed: Target[]; hanging: Target[] };

/** By level: what can be reached there, as far as order, time and what the level leaves out go. */
export function allowedOn(scenario: Scenario): Allowed[] {
  const occurrences = occurrencesOf(scenario);
  const settings = settingsOf(scenario);
  const endings = endingConditions(scenario);
  return levelsOf(scenario).map((level, index) => {
    const setting = settings[index];
    const course = setting && runCourse(occurrences, setting);
    const comes = (key: Happening | undefined) => key === undefined || Number.isFinite(course?.earliest(key) ?? 0);
    const has = targetsOf(scenario).filter((target) => isPlayed(scenario, level, target));
    const allowed = has.filter((target) => comes(target.kind === 'ending' ? endings.get(target.id) : keyOf(target)));
    const known = new Set(allowed.map(({ kind, id }) => targetKey(kind, id)));
    return { level, allowed, hanging: has.filter(({ kind, id }) => !known.has(targetKey(kind, id))) };
  });
}

function isPlayed(scenario: Scenario, level: number | undefined, { kind, id }: Target): boolean {
  const dial = findLevel(scenario, level);
  if (kind === 'inject') return hasInject(dial, id);
  return kind === 'ending' || hasQuestion(dial, id.split('/')[0] ?? '');
}

function keyOf({ kind, id }: Target): Happening {
  return kind === 'option' ? happening('option', ...id.split('/')) : happening('inject', id);
}

function endingConditions(scenario: Scenario): Map<string, Happening> {
  const found = new Map<string, Happening>();
  for (const { path } of conditionsOf(scenario)) {
    const ending = path[0] === 'endings' ? scenario.endings[Number(path[1])] : undefined;
    if (ending) found.set(ending.id, happening('when', ...path));
  }
  return found;
}
