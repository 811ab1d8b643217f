import type { CallProgress, SessionState } from './state.ts';

/** Under which name the lines said in a call are kept: its inject, or the actor and the team that phoned her. */
export function spokenKey({ players }: SessionState, { inject, actor, caller }: CallProgress): string | undefined {
  if (inject !== undefined) return inject;
  const team = caller === undefined ? undefined : players[caller]?.team;
  return actor === undefined || team === undefined ? undefined : `${actor}/${team}`;
}
