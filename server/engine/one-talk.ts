import type { Audience } from '../../shared/vocabulary/audience.ts';
import type { Slug } from '../../shared/vocabulary/ids.ts';
import { stopListening } from './call-flow.ts';
import { asClock, type Draft } from './draft.ts';
import { reaches } from './placement.ts';
import type { CallProgress, SessionState } from './state.ts';

/** An actor who is about to meet a team says goodbye where she still talks with it; a docent who plays her decides. */
export function leaveOlderTalk(draft: Draft, actor: Slug, audience: Audience): void {
  const older = Object.entries(draft.state.calls).filter(
    ([, call]) =>
      call.phase === 'talking' && call.actor === actor && !call.played && isOfTeam(draft.state, call, audience),
  );
  asClock(draft, () => {
    for (const [id] of older) stopListening(draft, id);
  });
}

function isOfTeam({ players }: SessionState, { answerer, caller }: CallProgress, audience: Audience): boolean {
  const team = players[answerer ?? caller ?? '']?.team;
  return Object.values(players).some((player) => player.team === team && reaches(audience, player));
}
