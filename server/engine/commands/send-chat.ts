import type { PlayerCommand } from '../../../shared/session/command.ts';
import { reject } from '../../../shared/session/rejection.ts';
import { type Draft, emit } from '../draft.ts';
import type { Outcome } from '../outcome.ts';
import type { PlayerState } from '../state.ts';

type SendChat = Extract<PlayerCommand, { type: 'SendChat' }>;

/** A word to the own team, or to everybody over the direct line once the teams found each other. */
export function sendChat(draft: Draft, player: PlayerState, { thread, text }: SendChat): Outcome {
  if (text === '') return reject('empty-text');
  if (thread === 'line' && !draft.state.contact) return reject('line-unknown');
  const { id, name, team } = player;
  emit(draft, { type: 'ChatSent', thread, team, player: id, name, text }, thread === 'line' ? 'all' : [{ team }]);
}
