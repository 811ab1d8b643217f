import type { PlayerCommand } from '../../../shared/session/command.ts';
import { reject } from '../../../shared/session/rejection.ts';
import { readersOfBoard } from '../boards.ts';
import { type Draft, emit, newId } from '../draft.ts';
import type { Outcome } from '../outcome.ts';
import { sourceFor } from '../sources.ts';
import type { PlayerState } from '../state.ts';

type Ask<T extends PlayerCommand['type']> = Extract<PlayerCommand, { type: T }>;

/** Puts a finding on a board; what its source carries counts as placed. The shared board exists after contact. */
export function placeFinding(draft: Draft, player: PlayerState, command: Ask<'PlaceFinding'>): Outcome {
  const { board, text, sureness } = command;
  if (text === '') return reject('empty-text');
  if (board === 'both' && !draft.state.contact) return reject('line-unknown');
  const from = command.source === undefined ? undefined : sourceFor(draft.state, player, command.source);
  if (command.source !== undefined && !from) return reject('unknown-thing');
  const finding = newId(draft, 'finding');
  const { id, name, team } = player;
  emit(
    draft,
    {
      ...{ type: 'FindingPlaced', finding, board, team, player: id, name, text, sureness },
      ...(from ? { source: from.source, sourceKind: from.sourceKind } : {}),
      ...(from && from.facts.length > 0 ? { facts: [...from.facts] } : {}),
    },
    readersOfBoard(draft.state, board, team),
  );
}
