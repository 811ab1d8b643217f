import type { Release } from '../../shared/scenario/inject.ts';
import { type ExerciseTime, toExerciseTime } from '../../shared/vocabulary/exercise-time.ts';
import type { Slug } from '../../shared/vocabulary/ids.ts';
import { holds } from './conditions/holds.ts';
import { releasedAt } from './conditions/leaves.ts';
import { findInject } from './lookup.ts';
import type { SessionState } from './state.ts';

/** True when what this inject waits for has happened by now. A fixed time counts from StartEx, so it always has. */
export function hasTriggered(state: SessionState, id: Slug, now: ExerciseTime): boolean {
  const release = findInject(state.scenario, id)?.release ?? {};
  if (release.when !== undefined) return holds(release.when, state, now);
  return triggeredAt(state, release) !== undefined;
}

/** When this comes, as far as that is known: its own time, or so long after what happened already. */
export function plannedAt(state: SessionState, release: Release): ExerciseTime | undefined {
  const from = triggeredAt(state, release);
  const delay = release.at ?? release.after?.delay ?? release.absent?.for;
  return from === undefined || delay === undefined ? undefined : from + toExerciseTime(delay);
}

function triggeredAt(state: SessionState, { at, after, absent }: Release): ExerciseTime | undefined {
  if (at !== undefined) return 0;
  const awaited = after?.inject ?? absent?.inject;
  if (awaited !== undefined) return releasedAt(state, awaited);
  if (after?.decision !== undefined) return decidedAt(state, after.decision, after.option);
  return after?.contact === true ? state.story.contacts[0]?.at : undefined;
}

/** When the first team took this decision, with this option if one is named. */
function decidedAt({ scenario, decisions }: SessionState, decision: Slug, option?: Slug): ExerciseTime | undefined {
  const moments = scenario.teams.flatMap(({ id }) => {
    const made = decisions[`${decision}/${id}`];
    return made?.madeAt !== undefined && (option ?? made.option) === made.option ? [made.madeAt] : [];
  });
  return moments.length === 0 ? undefined : Math.min(...moments);
}
