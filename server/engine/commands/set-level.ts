import type { DocentCommand } from '../../../shared/session/command.ts';
import { reject } from '../../../shared/session/rejection.ts';
import { AllianceMeter } from '../../../shared/vocabulary/drama.ts';
import { asClock, type Draft, emit } from '../draft.ts';
import { moveAlliance } from '../effects.ts';
import { isInjectPlayed, playedLevel } from '../levels.ts';
import type { Outcome } from '../outcome.ts';
import { scheduleAhead } from '../triggers.ts';

type Ask<T extends DocentCommand['type']> = Extract<DocentCommand, { type: T }>;

/** Another level: what it leaves out goes back on the list, what it adds and still can come is planned. */
export function setLevel(draft: Draft, { level }: Ask<'SetLevel'>): Outcome {
  const { scenario, story } = draft.state;
  if (!scenario.levels.some((one) => one.level === level)) return reject('unknown-thing');
  if (story.level === level) return reject('already-done');
  const willing = playedLevel(draft.state)?.willingness ?? 0;
  emit(draft, { type: 'LevelSet', level }, 'docents');
  const rate = playedLevel(draft.state)?.noise ?? 0;
  if (rate !== draft.state.story.noise.rate) emit(draft, { type: 'NoiseSet', rate }, 'docents');
  if (draft.state.phase === 'briefing') return;
  shiftAlliances(draft, (playedLevel(draft.state)?.willingness ?? 0) - willing);
  // What comes of it is no move of the docent's: it happens at its own time.
  asClock(draft, () => replan(draft));
}

// What the actors came to think of the players stays; the difference between the levels comes on top.
function shiftAlliances(draft: Draft, by: number): void {
  for (const { id, alliance } of draft.state.scenario.actors) {
    for (const meter of alliance ? AllianceMeter.options : [])
      moveAlliance(draft, { alliance: id, meter, by }, 'level');
  }
}

function replan(draft: Draft): void {
  for (const { id } of draft.state.scenario.injects) {
    const isPlanned = draft.state.injects[id]?.state === 'scheduled';
    if (isPlanned && !isInjectPlayed(draft.state, id)) emit(draft, { type: 'InjectScheduled', inject: id }, 'docents');
  }
  scheduleAhead(draft);
}
