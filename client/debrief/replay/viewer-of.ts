import type { Viewer } from '../../../shared/view/visibility.ts';
import type { Seated } from '../insight/seated.ts';

/** Through the eyes of this player as it was during play: the truth reveal came later. Of nobody: everything. */
export function viewerOf(seated: Seated | undefined): Viewer {
  if (!seated) return { role: 'facilitator' };
  const { player, seat, team, profession } = seated;
  return { role: 'player', placement: { player, seat, team, profession }, opened: false };
}
