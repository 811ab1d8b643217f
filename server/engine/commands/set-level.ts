import type { DocentCommand } from '../../../shared/session/command.ts';
import { reject } from '../../../shared/session/rejection.ts';
import { toExerciseTime } from '../../../shared/vocabulary/exercise-time.ts';
import { type Draft, emit } from '../draft.ts';
import { isInjectPlayed, playedLevel } from '../levels.ts';
import type { Outcome } from '../outcome.ts';

type Ask<T extends DocentCommand['type']> = Extract<DocentCommand, { type: T }>;

/** Another level: what it leaves out goes back on the list, what it adds and still can come is planned. */
export function setLevel(draft: Draft, { level }: Ask<'SetLevel'>): Outcome {
  const { scenario, story } = draft.state;
  if (!scenario.levels.some((one) => one.level === level)) return reject('unknown-thing');
  if (story.level === level) return reject('already-done');
  emit(draft, { type: 'LevelSet', level }, 'docents');
  const rate = playedLevel(draft.state)?.noise ?? 0;
  if (rate !== draft.state.story.noise.rate) emit(draft, { type: 'NoiseSet', rate }, 'docents');
  if (draft.state.phase !== 'briefing') replan(draft);
}

function replan(draft: Draft): void {
  for (const { id, release } of draft.state.scenario.injects) {
    const progress = draft.state.injects[id];
    const isPlayed = isInjectPlayed(draft.state, id);
    if (progress?.state === 'scheduled' && !isPlayed) {
      emit(draft, { type: 'InjectScheduled', inject: id }, 'docents');
    }
    const due = release.at === undefined ? undefined : toExerciseTime(release.at);
    if (progress?.state === 'waiting' && isPlayed && due !== undefined && due >= draft.at) {
      emit(draft, { type: 'InjectScheduled', inject: id, due }, 'docents');
    }
  }
}
