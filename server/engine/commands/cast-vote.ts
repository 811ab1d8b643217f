import type { PlayerCommand } from '../../../shared/session/command.ts';
import { reject } from '../../../shared/session/rejection.ts';
import { type Draft, emit } from '../draft.ts';
import type { Outcome } from '../outcome.ts';
import type { PlayerState } from '../state.ts';

type CastVote = Extract<PlayerCommand, { type: 'CastVote' }>;

/** Shows the team what this player would choose; may be changed until the decision is recorded. */
export function castVote(draft: Draft, player: PlayerState, { decision, option }: CastVote): Outcome {
  const point = draft.state.decisions[`${decision}/${player.team}`];
  if (!point?.offered.includes(option)) return reject('unknown-thing');
  if (point.state !== 'open') return reject('already-done');
  if (point.votes[player.id] === option) return;
  const { id, name, team } = player;
  emit(draft, { type: 'VoteCast', decision, team, option, player: id, name }, [{ team }]);
}
