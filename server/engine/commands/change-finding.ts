import type { PlayerCommand } from '../../../shared/session/command.ts';
import { reject } from '../../../shared/session/rejection.ts';
import { readersOfFinding } from '../boards.ts';
import { type Draft, emit } from '../draft.ts';
import type { Outcome } from '../outcome.ts';
import type { PlayerState } from '../state.ts';

type Ask<T extends PlayerCommand['type']> = Extract<PlayerCommand, { type: T }>;

/** Words a finding anew, or says how sure the team is now. */
export function changeFinding(draft: Draft, player: PlayerState, command: Ask<'ChangeFinding'>): Outcome {
  const { finding, text, sureness } = command;
  const audience = readersOfFinding(draft.state, player, finding);
  if (!audience) return reject('unknown-thing');
  if (text === '') return reject('empty-text');
  emit(draft, { type: 'FindingChanged', finding, player: player.id, name: player.name, text, sureness }, audience);
}
