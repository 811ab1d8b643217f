import { toExerciseTime } from '../../shared/vocabulary/exercise-time.ts';
import type { Slug } from '../../shared/vocabulary/ids.ts';
import { holds } from './conditions/holds.ts';
import { type Draft, emit } from './draft.ts';
import { findDecision } from './lookup.ts';

/** Asks each of its teams the question, with the options that there are at this moment. */
export function openDecision(draft: Draft, id: Slug): void {
  const point = findDecision(draft.state.scenario, id);
  if (!point) return;
  const { title, question } = point;
  const options = point.options
    .filter(({ when }) => holds(when, draft.state, draft.at))
    .map(({ id: option, label, pro, con }) => ({ id: option, label, pro, con }));
  const closes = draft.at + toExerciseTime(point.openFor);
  for (const team of point.teams) {
    emit(draft, { type: 'DecisionOpened', decision: id, team, title, question, options, closes }, [{ team }]);
  }
}
