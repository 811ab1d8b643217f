import { toExerciseTime } from '../../shared/vocabulary/exercise-time.ts';
import type { Slug } from '../../shared/vocabulary/ids.ts';
import { explain } from './conditions/explain.ts';
import { type Draft, emit } from './draft.ts';
import type { Due } from './due.ts';
import { carryOut } from './effects.ts';
import { giveHint } from './hints.ts';
import { findDecision, findInject } from './lookup.ts';
import { sayNoise } from './noise.ts';
import { expirePaper, findForm, openForm } from './papers.ts';
import { findPress, openPress, stepPress } from './press-course.ts';
import { skipInject } from './release.ts';
import { scheduleQuestion } from './triggers.ts';
import { questionOf } from './waiting.ts';

/** Brings about what conditions, papers, the press and the dials had waiting. */
export function bringAboutStory(draft: Draft, { kind, id }: Pick<Due, 'kind' | 'id'>): void {
  switch (kind) {
    case 'rule':
      return fireRule(draft, id);
    case 'condition':
      return scheduleConditional(draft, id);
    case 'lapse':
      return skipInject(draft, id, 'too-late');
    case 'sign': {
      const late = draft.state.expectations[id]?.state === 'missed';
      return emit(draft, { type: 'ExpectedActionMet', inject: id, late }, 'docents');
    }
    case 'question':
      return scheduleQuestion(draft, id, draft.at + delayOf(draft, id));
    case 'form':
      return openForm(draft, id);
    case 'paper':
      return expirePaper(draft, id);
    case 'press-opening':
      return openPress(draft, id);
    case 'press':
      return stepPress(draft, id);
    case 'hint':
      return giveHint(draft, id);
    case 'noise':
      return sayNoise(draft);
    default:
      throw new Error(`nothing is brought about by ${kind} ${id}`);
  }
}

function fireRule(draft: Draft, id: Slug): void {
  const rule = draft.state.scenario.rules.find((one) => one.id === id);
  if (!rule) return;
  emit(draft, { type: 'RuleFired', rule: id, note: rule.note }, 'docents');
  carryOut(draft, rule.effects, rule.note);
}

/** A condition became so: the inject is planned, with the sentence that says why. */
function scheduleConditional(draft: Draft, id: Slug): void {
  const { when, delay } = findInject(draft.state.scenario, id)?.release ?? {};
  if (when === undefined) return;
  const due = draft.at + toExerciseTime(delay ?? '00:00');
  const why = explain(when, draft.state, draft.at);
  emit(draft, { type: 'InjectScheduled', inject: id, due, why }, 'docents');
}

function delayOf({ state }: Draft, key: string): number {
  const { kind, id } = questionOf(key);
  const question =
    kind === 'form' ? findForm(state, id) : kind === 'press' ? findPress(state, id) : findDecision(state.scenario, id);
  return toExerciseTime(question?.opens.delay ?? '00:00');
}
