import type { Effect } from '../../shared/scenario/effect.ts';
import { toExerciseTime } from '../../shared/vocabulary/exercise-time.ts';
import type { Slug } from '../../shared/vocabulary/ids.ts';
import { asClock, type Draft, emit } from './draft.ts';
import { isInjectPlayed } from './levels.ts';
import { releaseInject, skipInject } from './release.ts';
import { meterKey } from './story-state.ts';

/** Carries out what an author wrote as consequences. `cause` names it for the docent's log. */
export function carryOut(draft: Draft, effects: readonly Effect[] | undefined, cause: string): void {
  for (const effect of effects ?? []) asClock(draft, () => carryOutOne(draft, effect, cause));
}

function carryOutOne(draft: Draft, effect: Effect, cause: string): void {
  if ('gauge' in effect) return moveGauge(draft, effect.gauge, effect.by, cause);
  if ('alliance' in effect) return moveAlliance(draft, effect, cause);
  if ('strand' in effect) return moveStrand(draft, effect.strand, effect.to, cause);
  if ('consent' in effect) return noteConsent(draft, effect, cause);
  moveInject(draft, effect);
}

type OnInject = Extract<Effect, { release: Slug } | { schedule: Slug } | { cancel: Slug }>;

function moveInject(draft: Draft, effect: OnInject): void {
  if ('cancel' in effect) return skipInject(draft, effect.cancel, 'cancelled');
  if ('release' in effect) return isFree(draft, effect.release) ? releaseInject(draft, effect.release) : undefined;
  if (!isFree(draft, effect.schedule)) return;
  const due = draft.at + toExerciseTime(effect.in);
  emit(draft, { type: 'InjectScheduled', inject: effect.schedule, due }, 'docents');
}

// What a docent holds, what was taken off the list, or what the level leaves out is not sent behind her back.
function isFree(draft: Draft, inject: Slug): boolean {
  const state = draft.state.injects[inject]?.state;
  return (state === 'waiting' || state === 'scheduled') && isInjectPlayed(draft.state, inject);
}

/** Moves a strand to one of its states; where it is already, nothing happens. */
export function moveStrand(draft: Draft, strand: Slug, to: Slug, cause: string): void {
  const from = draft.state.story.strands[strand];
  if (from === undefined || from === to) return;
  emit(draft, { type: 'StrandMoved', strand, from, to, cause }, 'docents');
}

function noteConsent(draft: Draft, effect: Extract<Effect, { consent: Slug }>, cause: string): void {
  const scope = effect.scope === undefined ? {} : { scope: effect.scope };
  emit(draft, { type: 'ConsentChanged', actor: effect.consent, is: effect.is, ...scope, cause }, 'docents');
}

function moveGauge(draft: Draft, id: Slug, by: number, cause: string): void {
  const gauge = draft.state.scenario.gauges.find((candidate) => candidate.id === id);
  const from = draft.state.gauges[id];
  if (!gauge || from === undefined) return;
  const to = Math.min(gauge.max, Math.max(gauge.min, from + by));
  if (to !== from) emit(draft, { type: 'GaugeChanged', gauge: id, from, to, cause }, 'docents');
}

type OnAlliance = Extract<Effect, { alliance: Slug }>;

/** Moves one meter of a relation, as far as it goes; where none is kept, nothing happens. */
export function moveAlliance(draft: Draft, { alliance: actor, meter, by }: OnAlliance, cause: string): void {
  const from = draft.state.story.alliances[meterKey(actor, meter)];
  if (from === undefined) return;
  const to = Math.min(10, Math.max(0, from + by));
  if (to !== from) emit(draft, { type: 'AllianceChanged', actor, meter, from, to, cause }, 'docents');
}
