import type { DebriefQuestion } from '../../../shared/scenario/ending.ts';
import type { Recording } from '../../source/replay-source.ts';

/** The questions that look through one lens. */
export type AgendaPart = { lens: string; questions: DebriefQuestion[] };

/** The scenario's questions by lens, both in the author's order; none in a player's record. */
export function agendaOf({ scenario }: Recording): AgendaPart[] {
  const lenses = [...new Set(scenario.debrief.map(({ lens }) => lens))];
  return lenses.map((lens) => ({ lens, questions: scenario.debrief.filter((question) => question.lens === lens) }));
}
