import type { Condition } from '../../../shared/scenario/condition.ts';
import type { Scenario } from '../../../shared/scenario/scenario.ts';
import type { ExerciseTime } from '../../../shared/vocabulary/exercise-time.ts';
import type { SessionState } from '../state.ts';
import { holds } from './holds.ts';
import type { ConditionWords } from './words/clause.ts';
import { dutch } from './words/dutch.ts';
import { english } from './words/english.ts';

// What a condition names is in the language of the session, so the words around it are too.
const WORDS: Record<Scenario['language'], ConditionWords> = { nl: dutch, en: english };

/** Why a condition is so, as a docent would say it: only the parts that made it so. */
export function explain(condition: Condition, state: SessionState, at: ExerciseTime): string {
  const { all, any, not, ...leaf } = condition;
  const parts = [
    ...(all ?? []).map((one) => explain(one, state, at)),
    ...(any ?? [])
      .filter((one) => holds(one, state, at))
      .slice(0, 1)
      .map((one) => explain(one, state, at)),
    ...(not ? [denied(not, state.scenario)] : []),
    ...clauses(leaf, state.scenario),
  ];
  return joined(parts, WORDS[state.scenario.language].and);
}

/** What a condition still waits for; empty when it is so. */
export function missing(condition: Condition, state: SessionState, at: ExerciseTime): string {
  if (holds(condition, state, at)) return '';
  const { all, any, not, ...leaf } = condition;
  const lacking = (any ?? []).map((one) => missing(one, state, at)).filter((part) => part !== '');
  const parts = [
    ...(all ?? []).map((one) => missing(one, state, at)),
    ...(any && !any.some((one) => holds(one, state, at)) ? [joined(lacking, WORDS[state.scenario.language].or)] : []),
    ...(not && holds(not, state, at) ? [denied(not, state.scenario)] : []),
    ...(holds(leaf, state, at) ? [] : clauses(leaf, state.scenario)),
  ];
  return joined(parts, WORDS[state.scenario.language].and);
}

/** A whole condition in words, whatever is so. */
export function inWords({ all, any, not, ...leaf }: Condition, scenario: Scenario): string {
  const inner = [...(all ?? []), ...(any ?? [])].map((one) => inWords(one, scenario));
  const denial = not ? [denied(not, scenario)] : [];
  const { and, or } = WORDS[scenario.language];
  return joined([...inner, ...denial, ...clauses(leaf, scenario)], any ? or : and);
}

function denied(condition: Condition, scenario: Scenario): string {
  const { not } = condition;
  if (not) return inWords(not, scenario);
  return WORDS[scenario.language].not(inWords(condition, scenario));
}

function clauses(leaf: Condition, scenario: Scenario): string[] {
  return Object.entries(leaf).flatMap(([key, asked]) => (asked === undefined ? [] : [clauseOf(key, asked, scenario)]));
}

function clauseOf(key: string, asked: unknown, scenario: Scenario): string {
  const { clauses: each } = WORDS[scenario.language];
  const clause = each[key as keyof typeof each] as (asked: unknown, scenario: Scenario) => string;
  return clause(asked, scenario);
}

function joined(parts: readonly string[], word: string): string {
  const said = parts.filter((part) => part !== '');
  return said.length < 2 ? (said[0] ?? '') : `${said.slice(0, -1).join(', ')} ${word} ${said.at(-1)}`;
}
