import type { Release } from '../../shared/scenario/inject.ts';
import { type ExerciseTime, toExerciseTime } from '../../shared/vocabulary/exercise-time.ts';
import type { Slug } from '../../shared/vocabulary/ids.ts';
import { holds } from './conditions/holds.ts';
import { type Draft, emit } from './draft.ts';
import { isInjectPlayed, isQuestionPlayed } from './levels.ts';
import { findInject, isDecided } from './lookup.ts';
import type { SessionState } from './state.ts';
import { openingKey } from './waiting.ts';

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
    if (delay !== undefined) scheduleInject(draft, id, draft.at + delay);
  }
  for (const kind of ['decision', 'form', 'press'] as const) {
    for (const { id, opens } of questionsOf(draft.state, kind)) {
      const delay = delayAfter(opens, trigger);
      if (delay !== undefined) scheduleQuestion(draft, openingKey(kind, id), draft.at + delay);
    }
  }
}

function scheduleInject(draft: Draft, inject: Slug, due: ExerciseTime): void {
  if (draft.state.injects[inject]?.state !== 'waiting' || !isInjectPlayed(draft.state, inject)) return;
  emit(draft, { type: 'InjectScheduled', inject, due }, 'docents');
}

function questionsOf({ scenario }: SessionState, kind: 'decision' | 'form' | 'press'): { id: Slug; opens: Release }[] {
  if (kind === 'decision') return scenario.decisions;
  return kind === 'form' ? scenario.forms : scenario.press;
}

/** Plans when a decision point, form or press conference opens; once, and only where the level has it. */
export function scheduleQuestion(draft: Draft, key: string, due: ExerciseTime): void {
  const [kind = '', id = kind] = key.split(' ');
  if (draft.state.openings[key] !== undefined || !isQuestionPlayed(draft.state, id)) return;
  if (kind === 'form') return emit(draft, { type: 'FormScheduled', form: id, due }, 'docents');
  if (kind === 'press') return emit(draft, { type: 'PressScheduled', press: id, due }, 'docents');
  emit(draft, { type: 'DecisionScheduled', decision: id, due }, 'docents');
}

/** True when what this inject waits for has happened. A fixed time counts from StartEx, so it always has. */
export function hasTriggered(state: SessionState, id: Slug): boolean {
  const { at, after, absent, when } = findInject(state.scenario, id)?.release ?? {};
  if (when !== undefined) return holds(when, state, state.clock.at);
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
