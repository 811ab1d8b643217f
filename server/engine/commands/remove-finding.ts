import type { PlayerCommand } from '../../../shared/session/command.ts';
import { reject } from '../../../shared/session/rejection.ts';
import { readersOfFinding } from '../boards.ts';
import { type Draft, emit } from '../draft.ts';
import type { Outcome } from '../outcome.ts';
import type { PlayerState } from '../state.ts';

type Ask<T extends PlayerCommand['type']> = Extract<PlayerCommand, { type: T }>;

/** Takes a finding off the board. */
export function removeFinding(draft: Draft, player: PlayerState, { finding }: Ask<'RemoveFinding'>): Outcome {
  const audience = readersOfFinding(draft.state, player, finding);
  if (!audience) return reject('unknown-thing');
  emit(draft, { type: 'FindingRemoved', finding, player: player.id, name: player.name }, audience);
}
