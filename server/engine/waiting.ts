import type { Condition } from '../../shared/scenario/condition.ts';
import type { Release } from '../../shared/scenario/inject.ts';
import { type ExerciseTime, toExerciseTime } from '../../shared/vocabulary/exercise-time.ts';
import type { Slug } from '../../shared/vocabulary/ids.ts';
import { kept } from './kept.ts';
import { isInjectPlayed, isQuestionPlayed } from './levels.ts';
import { findInject } from './lookup.ts';

/** Something that waits for a condition; `id` as the state names it. */
export type Waiting = { id: string; when: Condition };

export const waitingRules = kept<Waiting[]>(
  ({ story }) => [story.firedRules],
  ({ scenario, story }) => scenario.rules.filter(({ id }) => !story.firedRules.includes(id)),
);

/** An inject with a condition, and the moment after which it is too late for it. */
type Conditional = Waiting & { until: ExerciseTime };

const conditionalInjects = kept<Conditional[]>(
  ({ story }) => [story.level],
  (state) =>
    state.scenario.injects.flatMap(({ id, release: { when, until } }) => {
      if (when === undefined || !isInjectPlayed(state, id)) return [];
      return [{ id, when, until: until === undefined ? Number.POSITIVE_INFINITY : toExerciseTime(until) }];
    }),
);

/** Injects that wait for a condition. */
export const waitingInjects = kept<Conditional[]>(
  ({ injects, story }) => [injects, story.level],
  (state) => conditionalInjects(state).filter(({ id }) => state.injects[id]?.state === 'waiting'),
);

/** Decision points, forms and press conferences of which the moment is not known yet. */
export const waitingQuestions = kept<Waiting[]>(
  ({ openings, story }) => [openings, story.level],
  (state) => {
    const { scenario, openings } = state;
    const waiting = (kind: Question, { id, opens: { when } }: { id: Slug; opens: Release }): Waiting[] => {
      const key = openingKey(kind, id);
      if (when === undefined || openings[key] !== undefined || !isQuestionPlayed(state, id)) return [];
      return [{ id: key, when }];
    };
    return [
      ...scenario.decisions.flatMap((one) => waiting('decision', one)),
      ...scenario.forms.flatMap((one) => waiting('form', one)),
      ...scenario.press.flatMap((one) => waiting('press', one)),
    ];
  },
);

/** Expected actions whose sign is a condition, and that were not seen yet. */
export const waitingSigns = kept<Waiting[]>(
  ({ expectations }) => [expectations],
  ({ expectations, scenario }) =>
    Object.entries(expectations).flatMap(([id, { state: progress }]) => {
      const sign = progress === 'met' ? undefined : findInject(scenario, id)?.expect?.sign;
      return typeof sign === 'object' && 'when' in sign ? [{ id, when: sign.when }] : [];
    }),
);

type Question = 'decision' | 'form' | 'press';

/** How the opening of a question is named in the state: decisions by their bare id. */
export function openingKey(kind: Question, id: Slug): string {
  return kind === 'decision' ? id : `${kind} ${id}`;
}

/** Which question an opening of the state belongs to. */
export function questionOf(key: string): { kind: Question; id: Slug } {
  const [first = '', id] = key.split(' ');
  if (id === undefined) return { kind: 'decision', id: first };
  return { kind: first === 'form' ? 'form' : 'press', id };
}
