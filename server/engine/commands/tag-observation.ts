import type { DocentCommand } from '../../../shared/session/command.ts';
import { reject } from '../../../shared/session/rejection.ts';
import { type Draft, emit } from '../draft.ts';
import { findTeam } from '../lookup.ts';
import type { Outcome } from '../outcome.ts';

type TagObservation = Extract<DocentCommand, { type: 'TagObservation' }>;

/** A dated note for the debrief. */
export function tagObservation(draft: Draft, { text, team }: TagObservation, docent: string): Outcome {
  if (text === '') return reject('empty-text');
  if (team !== undefined && !findTeam(draft.state.scenario, team)) return reject('unknown-thing');
  emit(draft, { type: 'ObservationTagged', text, docent, ...(team === undefined ? {} : { team }) }, 'docents');
}
