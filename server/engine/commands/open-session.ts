import { levelAtStart } from '../../../shared/scenario/level.ts';
import type { SystemCommand } from '../../../shared/session/command.ts';
import { reject } from '../../../shared/session/rejection.ts';
import { type Draft, emit } from '../draft.ts';
import type { Outcome } from '../outcome.ts';

/** Opens the session: its first event. The seed stays with the docents. */
export function openSession(draft: Draft, command: Extract<SystemCommand, { type: 'OpenSession' }>): Outcome {
  if (draft.state.session !== undefined) return reject('already-done');
  const { id, version } = draft.state.scenario;
  const { session, seed } = command;
  emit(draft, { type: 'SessionOpened', session, scenario: id, version, seed }, 'docents');
  const level = levelAtStart(draft.state.scenario.levels);
  if (!level) return;
  emit(draft, { type: 'LevelSet', level: level.level }, 'docents');
  if (level.noise > 0) emit(draft, { type: 'NoiseSet', rate: level.noise }, 'docents');
}
