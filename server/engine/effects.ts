import type { Effect } from '../../shared/scenario/effect.ts';
import { toExerciseTime } from '../../shared/vocabulary/exercise-time.ts';
import type { Slug } from '../../shared/vocabulary/ids.ts';
import { asClock, type Draft, emit } from './draft.ts';
import { releaseInject, skipInject } from './release.ts';

/** Carries out what an author wrote as consequences. `cause` names it for the docent's log. */
export function carryOut(draft: Draft, effects: readonly Effect[] | undefined, cause: string): void {
  for (const effect of effects ?? []) asClock(draft, () => carryOutOne(draft, effect, cause));
}

function carryOutOne(draft: Draft, effect: Effect, cause: string): void {
  if ('gauge' in effect) return moveGauge(draft, effect.gauge, effect.by, cause);
  if ('cancel' in effect) return skipInject(draft, effect.cancel, 'cancelled');
  // What a docent holds, or what was taken off the list, is not sent behind her back.
  const state = draft.state.injects['release' in effect ? effect.release : effect.schedule]?.state;
  if (state !== 'waiting' && state !== 'scheduled') return;
  if ('release' in effect) return releaseInject(draft, effect.release);
  const due = draft.at + toExerciseTime(effect.in);
  emit(draft, { type: 'InjectScheduled', inject: effect.schedule, due }, 'docents');
}

function moveGauge(draft: Draft, id: Slug, by: number, cause: string): void {
  const gauge = draft.state.scenario.gauges.find((candidate) => candidate.id === id);
  const from = draft.state.gauges[id];
  if (!gauge || from === undefined) return;
  const to = Math.min(gauge.max, Math.max(gauge.min, from + by));
  if (to !== from) emit(draft, { type: 'GaugeChanged', gauge: id, from, to, cause }, 'docents');
}
