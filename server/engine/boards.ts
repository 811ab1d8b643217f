import type { Audience } from '../../shared/vocabulary/audience.ts';
import type { Slug, ThingId } from '../../shared/vocabulary/ids.ts';
import type { PlayerState, SessionState } from './state.ts';

/** Who sees what is on a board. */
export function readersOfBoard({ scenario }: SessionState, board: 'team' | 'both', team: Slug): Audience {
  return board === 'both' ? scenario.teams.map(({ id }) => ({ team: id })) : [{ team }];
}

/** Who sees a finding that this player may change; undefined when it is none of hers. */
export function readersOfFinding(state: SessionState, player: PlayerState, id: ThingId): Audience | undefined {
  const finding = state.story.findings[id];
  if (!finding || (finding.board === 'team' && finding.team !== player.team)) return undefined;
  return readersOfBoard(state, finding.board, finding.team);
}
