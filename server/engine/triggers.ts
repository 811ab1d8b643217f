import type { Release } from '../../shared/scenario/inject.ts';
import { toExerciseTime } from '../../shared/vocabulary/exercise-time.ts';
import type { Slug } from '../../shared/vocabulary/ids.ts';
import { type Draft, emit } from './draft.ts';
import { findInject, isDecided } from './lookup.ts';
import type { SessionState } from './state.ts';

/** What just happened that something may be waiting for. */
export type Trigger =
  | { kind: 'start' }
  | { kind: 'inject'; inject: Slug }
  | { kind: 'decision'; decision: Slug; option: Slug }
  | { kind: 'contact' };

/** Schedules every waiting inject and decision point whose release answers to this trigger. */
export function scheduleOn(draft: Draft, trigger: Trigger): void {
  for (const { id, release } of draft.state.scenario.injects) {
    const delay = delayAfter(release, trigger);
    if (delay === undefined || draft.state.injects[id]?.state !== 'waiting') continue;
    emit(draft, { type: 'InjectScheduled', inject: id, due: draft.at + delay }, 'docents');
  }
  for (const { id, opens } of draft.state.scenario.decisions) {
    if (draft.state.openings[id] !== undefined) continue;
    const delay = delayAfter(opens, trigger);
    if (delay !== undefined) emit(draft, { type: 'DecisionScheduled', decision: id, due: draft.at + delay }, 'docents');
  }
}

/** True when what this inject waits for has happened. A fixed time counts from StartEx, so it always has. */
export function hasTriggered(state: SessionState, id: Slug): boolean {
  const { at, after, absent } = findInject(state.scenario, id)?.release ?? {};
  const awaited = after?.inject ?? absent?.inject;
  if (awaited !== undefined) return state.injects[awaited]?.item !== undefined;
  if (after?.decision !== undefined) return isDecided(state, after.decision, after.option);
  return after?.contact === true ? state.contact : at !== undefined;
}

function delayAfter({ at, after, absent }: Release, trigger: Trigger): number | undefined {
  if (trigger.kind === 'start') return inMs(at);
  if (trigger.kind === 'inject' && absent?.inject === trigger.inject) return inMs(absent.for);
  return after && answersTo(after, trigger) ? inMs(after.delay) : undefined;
}

function answersTo(after: NonNullable<Release['after']>, trigger: Exclude<Trigger, { kind: 'start' }>): boolean {
  switch (trigger.kind) {
    case 'inject':
      return after.inject === trigger.inject;
    case 'decision':
      return after.decision === trigger.decision && (after.option ?? trigger.option) === trigger.option;
    case 'contact':
      return after.contact === true;
  }
}

function inMs(written: string | undefined): number | undefined {
  return written === undefined ? undefined : toExerciseTime(written);
}
