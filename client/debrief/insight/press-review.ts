import type { Scenario } from '../../../shared/scenario/scenario.ts';
import type { SessionView } from '../../../shared/view/session-view.ts';
import type { PressLine, PressView } from '../../../shared/view/story-view.ts';
import type { Slug } from '../../../shared/vocabulary/ids.ts';

export type AskedLine = Extract<PressLine, { kind: 'question' }>;

/** A question with all that was said and asked about it until the next. `good`: what a good answer has; docents only. */
export type PressTurn = { question: AskedLine; said: PressLine[]; good: string };

/** The points of one criterion by team; undefined where none were given. */
export type CriterionLine = { id: Slug; label: string; points: (number | undefined)[] };

/** How one press conference went. `criteria`: empty when nobody gave points, and in a player's record. */
export type PressReview = { course: PressView; turns: PressTurn[]; criteria: CriterionLine[]; totals: number[] };

/** The press conferences that were held, question by question. */
export function reviewPress({ press }: Pick<SessionView, 'press'>, scenario: Scenario): PressReview[] {
  return press.map((course) => {
    const written = scenario.press.find(({ id }) => id === course.press);
    const pointsOf = (criterion: Slug) => scenario.teams.map(({ id }) => course.scores[`${criterion}/${id}`]);
    const isScored = Object.keys(course.scores).length > 0;
    const criteria = (isScored ? (written?.criteria ?? []) : []).map(({ id, label }) => {
      return { id, label, points: pointsOf(id) };
    });
    return {
      course,
      turns: turnsOf(course.lines, (text) => written?.questions.find((one) => one.text === text)?.note ?? ''),
      criteria,
      totals: scenario.teams.map((_team, place) => criteria.reduce((sum, { points }) => sum + (points[place] ?? 0), 0)),
    };
  });
}

function turnsOf(lines: readonly PressLine[], goodFor: (text: string) => string): PressTurn[] {
  const turns: PressTurn[] = [];
  for (const line of lines) {
    if (line.kind === 'question' && !line.followUp) turns.push({ question: line, said: [], good: goodFor(line.text) });
    else turns.at(-1)?.said.push(line);
  }
  return turns;
}
