import type { DocentCommand } from '../../../shared/session/command.ts';
import { reject } from '../../../shared/session/rejection.ts';
import { type Draft, emit } from '../draft.ts';
import type { Outcome } from '../outcome.ts';
import { findPress } from '../press-course.ts';

type Ask<T extends DocentCommand['type']> = Extract<DocentCommand, { type: T }>;

/** An observer's points for one team on one criterion; the last ones count. */
export function scorePress(draft: Draft, command: Ask<'ScorePress'>, docent: string): Outcome {
  const { press: id, criterion, team, points } = command;
  const press = findPress(draft.state, id);
  const known = press?.criteria.some((one) => one.id === criterion);
  if (!known || !draft.state.scenario.teams.some((one) => one.id === team)) return reject('unknown-thing');
  emit(draft, { type: 'PressScored', press: id, criterion, team, points, docent }, 'docents');
}
