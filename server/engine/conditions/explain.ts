import type { Condition } from '../../../shared/scenario/condition.ts';
import type { Scenario } from '../../../shared/scenario/scenario.ts';
import type { ExerciseTime } from '../../../shared/vocabulary/exercise-time.ts';
import type { SessionState } from '../state.ts';
import { holds } from './holds.ts';
import { type Phrase, speak, speakAsOne, tied } from './phrase.ts';
import type { ConditionWords } from './words/clause.ts';
import { dutch } from './words/dutch.ts';
import { english } from './words/english.ts';

// What a condition names is in the language of the session, so the words around it are too.
const WORDS: Record<Scenario['language'], ConditionWords> = { nl: dutch, en: english };

/** Why a condition is so, as a docent would say it: only the parts that made it so. */
export function explain(condition: Condition, state: SessionState, at: ExerciseTime): string {
  return speak(reasonOf(condition, state, at), WORDS[state.scenario.language]);
}

function reasonOf({ all, any, not, ...leaf }: Condition, state: SessionState, at: ExerciseTime): Phrase {
  const made = any?.find((one) => holds(one, state, at));
  return tied('and', [
    ...(all ?? []).map((one) => reasonOf(one, state, at)),
    ...(made ? [reasonOf(made, state, at)] : []),
    ...(not ? [denied(not, state.scenario)] : []),
    ...clauses(leaf, state.scenario),
  ]);
}

/** What a condition still waits for; empty when it is so. */
export function missing(condition: Condition, state: SessionState, at: ExerciseTime): string {
  return speak(lackOf(condition, state, at), WORDS[state.scenario.language]);
}

function lackOf(condition: Condition, state: SessionState, at: ExerciseTime): Phrase {
  if (holds(condition, state, at)) return '';
  const { all, any, not, ...leaf } = condition;
  const lacking = (any ?? []).map((one) => lackOf(one, state, at));
  return tied('and', [
    ...(all ?? []).map((one) => lackOf(one, state, at)),
    ...(any && !any.some((one) => holds(one, state, at)) ? [tied('or', lacking)] : []),
    ...(not && holds(not, state, at) ? [denied(not, state.scenario)] : []),
    ...(holds(leaf, state, at) ? [] : clauses(leaf, state.scenario)),
  ]);
}

/** A whole condition in words, whatever is so. */
export function inWords(condition: Condition, scenario: Scenario): string {
  return speak(phraseOf(condition, scenario), WORDS[scenario.language]);
}

function phraseOf({ all, any, not, ...leaf }: Condition, scenario: Scenario): Phrase {
  const inner = [...(all ?? []), ...(any ?? [])].map((one) => phraseOf(one, scenario));
  const denial = not ? [denied(not, scenario)] : [];
  return tied(any ? 'or' : 'and', [...inner, ...denial, ...clauses(leaf, scenario)]);
}

function denied(condition: Condition, scenario: Scenario): Phrase {
  const { not } = condition;
  if (not) return phraseOf(not, scenario);
  const words = WORDS[scenario.language];
  return words.not(speakAsOne(phraseOf(condition, scenario), words));
}

function clauses(leaf: Condition, scenario: Scenario): string[] {
  return Object.entries(leaf).flatMap(([key, asked]) => (asked === undefined ? [] : [clauseOf(key, asked, scenario)]));
}

function clauseOf(key: string, asked: unknown, scenario: Scenario): string {
  const { clauses: each } = WORDS[scenario.language];
  const clause = each[key as keyof typeof each] as (asked: unknown, scenario: Scenario) => string;
  return clause(asked, scenario);
}
