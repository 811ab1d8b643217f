import { type ExerciseTime, toExerciseTime } from '../../../vocabulary/exercise-time.ts';
import type { Slug } from '../../../vocabulary/ids.ts';
import type { Effect } from '../../effect.ts';
import type { Scenario } from '../../scenario.ts';
import { cancelledBeforehand } from '../always-cancelled.ts';
import { effectsOf } from '../effects.ts';
import { type Happening, happening } from '../happening.ts';
import { type Played, playedOn } from '../played-on.ts';
import { levelsOf } from './level-need.ts';
import type { Setting } from './run-course.ts';

const NEVER = -1;

/** What is settled beforehand for each level: what it leaves out, what is cancelled, what comes too late in its group. */
export function settingsOf(scenario: Scenario): Setting[] {
  const end = toExerciseTime(scenario.duration);
  const cancelled = [...cancelledBeforehand(scenario).keys()].map((id) => happening('inject', id));
  return levelsOf(scenario).map((level, i) => {
    const played = playedOn(scenario.levels[i]);
    const never = [...cancelled, ...leftOut(scenario, played)].map((key) => [key, NEVER] as const);
    const latest = new Map([...lastInGroups(scenario, played.inject), ...never]);
    return { level, end, latest, certain: fixedTimes(scenario, played.inject) };
  });
}

/** When injects come that nothing cancels or moves, and that no other of a group can be before. */
function fixedTimes(scenario: Scenario, isPlayed: (id: Slug) => boolean): Map<Happening, ExerciseTime> {
  const moved = new Set(effectsOf(scenario).map(({ effect }) => targetOf(effect)));
  return new Map(
    scenario.injects.flatMap(({ id, group, release: { at } }) =>
      at === undefined || group !== undefined || moved.has(id) || !isPlayed(id)
        ? []
        : [[happening('inject', id), toExerciseTime(at)] as const],
    ),
  );
}

function targetOf(effect: Effect): Slug | undefined {
  if ('cancel' in effect) return effect.cancel;
  return 'schedule' in effect ? effect.schedule : undefined;
}

function leftOut({ injects, decisions, forms, press }: Scenario, { inject, question }: Played): Happening[] {
  return [
    ...injects.flatMap(({ id }) => (inject(id) ? [] : [happening('inject', id)])),
    ...decisions.flatMap(({ id }) => (question(id) ? [] : [happening('decision', id)])),
    ...forms.flatMap(({ id }) => (question(id) ? [] : [happening('form', id)])),
    ...press.flatMap(({ id }) => (question(id) ? [] : [happening('press', id)])),
  ];
}

// Of a group only the first comes: after one that always comes at a fixed time no other does.
function lastInGroups(scenario: Scenario, isPlayed: (id: Slug) => boolean): [Happening, ExerciseTime][] {
  const { injects } = scenario;
  const mayBeCancelled = new Set(effectsOf(scenario).map(({ effect }) => ('cancel' in effect ? effect.cancel : '')));
  const fixed = new Map<Slug, ExerciseTime>();
  for (const { id, group, release } of injects) {
    if (group === undefined || release.at === undefined || !isPlayed(id) || mayBeCancelled.has(id)) continue;
    fixed.set(group, Math.min(toExerciseTime(release.at), fixed.get(group) ?? Number.POSITIVE_INFINITY));
  }
  return injects.flatMap(({ id, group }) => {
    const last = group === undefined ? undefined : fixed.get(group);
    return last === undefined ? [] : [[happening('inject', id), last] as [Happening, ExerciseTime]];
  });
}
