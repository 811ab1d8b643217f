import type { ExerciseTime } from '../../../shared/vocabulary/exercise-time.ts';
import type { Slug } from '../../../shared/vocabulary/ids.ts';
import type { DecisionReview } from './decision-review.ts';

/** What one team had made of one question by a moment. */
export type Choice =
  | { kind: 'made'; at: ExerciseTime; option: string; label: string }
  | { kind: 'expired' }
  | { kind: 'open' };

/** One question with each team's choice; a team that was not asked has none. */
export type ChoiceRow = { decision: Slug; title: string; byTeam: Map<Slug, Choice> };

/** All questions that had been asked by this moment, in order, as they stood then. */
export function choicesAt(reviews: readonly DecisionReview[], at: ExerciseTime): ChoiceRow[] {
  const rows = new Map<Slug, ChoiceRow>();
  for (const review of reviews) {
    if (review.openedAt > at) continue;
    const { decision, title, team } = review;
    const row = rows.get(decision) ?? { decision, title, byTeam: new Map<Slug, Choice>() };
    row.byTeam.set(team, choiceIn(review, at));
    rows.set(decision, row);
  }
  return [...rows.values()];
}

function choiceIn({ outcome, options }: DecisionReview, at: ExerciseTime): Choice {
  if (!outcome || outcome.at > at) return { kind: 'open' };
  if (outcome.kind === 'expired') return { kind: 'expired' };
  const option = options.find(({ isChosen }) => isChosen)?.id ?? outcome.label;
  return { kind: 'made', at: outcome.at, option, label: outcome.label };
}

export type GroupQuestion =
  | { kind: 'differ' | 'together' | 'expired'; title: string }
  | { kind: 'apart'; title: string; minutes: number };

const MINUTE = 60_000;

/** What to ask the whole group: about the last question that is behind all teams. */
export function groupQuestion(rows: readonly ChoiceRow[]): GroupQuestion | undefined {
  const row = rows.findLast(
    ({ byTeam }) => byTeam.size > 1 && [...byTeam.values()].every(({ kind }) => kind !== 'open'),
  );
  if (!row) return undefined;
  const { title } = row;
  const made = [...row.byTeam.values()].filter((choice) => choice.kind === 'made');
  if (made.length < row.byTeam.size) return { kind: 'expired', title };
  if (new Set(made.map(({ option }) => option)).size > 1) return { kind: 'differ', title };
  const times = made.map((choice) => choice.at);
  const minutes = Math.round((Math.max(...times) - Math.min(...times)) / MINUTE);
  return minutes < 1 ? { kind: 'together', title } : { kind: 'apart', title, minutes };
}
