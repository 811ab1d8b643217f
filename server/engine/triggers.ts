import type { Release } from '../../shared/scenario/inject.ts';
import { type ExerciseTime, toExerciseTime } from '../../shared/vocabulary/exercise-time.ts';
import type { Slug } from '../../shared/vocabulary/ids.ts';
import { type Draft, emit } from './draft.ts';
import { isInjectPlayed, isQuestionPlayed } from './levels.ts';
import type { SessionState } from './state.ts';
import { plannedAt } from './triggered.ts';
import { openingKey, questionOf } from './waiting.ts';

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

/** Plans what is still ahead of all that now waits for nothing but its time. */
export function scheduleAhead(draft: Draft): void {
  const { state, at } = draft;
  const ahead = (release: Release, plan: (due: ExerciseTime) => void) => {
    const due = plannedAt(state, release);
    if (due !== undefined && due >= at) plan(due);
  };
  for (const { id, release } of state.scenario.injects) ahead(release, (due) => scheduleInject(draft, id, due));
  for (const kind of ['decision', 'form', 'press'] as const) {
    for (const { id, opens } of questionsOf(state, kind)) {
      ahead(opens, (due) => scheduleQuestion(draft, openingKey(kind, id), due));
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
  const { kind, id } = questionOf(key);
  if (draft.state.openings[key] !== undefined || !isQuestionPlayed(draft.state, id)) return;
  if (kind === 'form') return emit(draft, { type: 'FormScheduled', form: id, due }, 'docents');
  if (kind === 'press') return emit(draft, { type: 'PressScheduled', press: id, due }, 'docents');
  emit(draft, { type: 'DecisionScheduled', decision: id, due }, 'docents');
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
