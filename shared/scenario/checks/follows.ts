import { type ExerciseTime, toExerciseTime } from '../../vocabulary/exercise-time.ts';
import type { Slug } from '../../vocabulary/ids.ts';
import type { Condition } from '../condition.ts';
import type { Inject, Release } from '../inject.ts';
import type { Scenario } from '../scenario.ts';
import type { Path } from './check.ts';
import { effectsOf, type WrittenEffect } from './effects.ts';
import { type Happening, happening, kindOf } from './happening.ts';

/** That an inject comes so long after a cause; `path`: where that is written. */
export type Follow = { after: string; inject: Slug; wait: ExerciseTime; path: Path };

/** The cause of what comes at a fixed time. */
export const START = 'start';

/** Of every inject after what it comes: by its own release, and by the effects of other things. */
export function followsOf(scenario: Scenario): Follow[] {
  return [
    ...scenario.injects.flatMap((inject, i) => ownFollows(inject, ['injects', i, 'release'], scenario)),
    ...effectsOf(scenario).flatMap((written) => effectFollows(written, scenario)),
  ];
}

function ownFollows({ id, release }: Inject, path: Path, scenario: Scenario): Follow[] {
  const { at, after, when, absent, manual } = release;
  const follow = (cause: string, key: keyof Release, wait: string): Follow => ({
    ...{ after: cause, inject: id, wait: toExerciseTime(wait), path: [...path, key] },
  });
  if (at !== undefined) return [follow(START, 'at', at)];
  if (manual !== undefined) return [follow(`by hand ${id}`, 'manual', '00:00')];
  if (absent) return [follow(stayedAway(absent.inject), 'absent', absent.for)];
  if (after) return causesOf(after, scenario).map((cause) => follow(cause, 'after', after.delay));
  return when ? [whenFollow(when, follow(START, 'when', release.delay ?? '00:00'))] : [];
}

// Each option of a decision is a cause of its own: a team chooses one.
function causesOf(after: NonNullable<Release['after']>, { decisions }: Scenario): string[] {
  if (after.inject !== undefined) return [happening('inject', after.inject)];
  if (after.contact) return ['contact'];
  const decision = decisions.find(({ id }) => id === after.decision);
  return (decision?.options ?? [])
    .filter(({ id }) => id === (after.option ?? id))
    .map(({ id }) => happening('option', decision?.id ?? '', id));
}

// A condition that is only a moment is a fixed time.
function whenFollow(when: Condition, follow: Follow): Follow {
  const moment = Object.keys(when).length === 1 ? when.time : undefined;
  return moment === undefined
    ? { ...follow, after: causeOf(when) }
    : { ...follow, wait: follow.wait + toExerciseTime(moment) };
}

function effectFollows({ effect, path, source }: WrittenEffect, scenario: Scenario): Follow[] {
  if (!('release' in effect) && !('schedule' in effect)) return [];
  const id = 'release' in effect ? effect.release : effect.schedule;
  const wait = 'schedule' in effect ? toExerciseTime(effect.in) : 0;
  const cause = effectCause(source, path, scenario);
  return [{ ...cause, inject: id, wait: cause.wait + wait, path }];
}

function effectCause(source: Happening, path: Path, scenario: Scenario): Pick<Follow, 'after' | 'wait'> {
  const [list, index] = path;
  const kind = kindOf(source);
  if (kind === 'inject' || kind === 'option') return { after: source, wait: 0 };
  const rule = list === 'rules' ? scenario.rules[Number(index)] : undefined;
  if (rule) return { after: causeOf(rule.when), wait: 0 };
  const inject = kind === 'missed' ? scenario.injects[Number(index)] : undefined;
  if (inject?.expect) return { after: stayedAway(inject.id), wait: toExerciseTime(inject.expect.within) };
  // Of outcomes, answers and the like only one list comes to pass.
  return { after: `list ${path.slice(0, -1).join('.')}`, wait: 0 };
}

function stayedAway(inject: Slug): string {
  return `stayed away ${inject}`;
}

// What is written the same is the same: fields are kept in the order of the schema.
function causeOf(when: Condition): string {
  const [[key, asked] = ['', undefined], ...others] = Object.entries(when);
  return key === 'released' && others.length === 0
    ? happening('inject', String(asked))
    : `when ${JSON.stringify(when)}`;
}
