import type { Release } from '../../shared/scenario/inject.ts';
import { toExerciseTime } from '../../shared/vocabulary/exercise-time.ts';
import type { Slug } from '../../shared/vocabulary/ids.ts';
import { type Draft, emit } from './draft.ts';

/** What just happened that something may be waiting for. */
export type Trigger =
  | { kind: 'start' }
  | { kind: 'inject'; inject: Slug }
  | { kind: 'decision'; decision: Slug; option: Slug }
  | { kind: 'contact' };

/** Schedules every waiting inject and decision point whose release answers to this trigger. */
export function scheduleOn(draft: Draft, trigger: Trigger): void {
  for (const { id, release } of draft.state.scenario.injects) {
    if (draft.state.injects[id]?.state !== 'waiting') continue;
    const delay = delayAfter(release, trigger);
    if (delay !== undefined) emit(draft, { type: 'InjectScheduled', inject: id, due: draft.at + delay }, 'docents');
  }
  for (const { id, opens } of draft.state.scenario.decisions) {
    if (draft.state.openings[id] !== undefined) continue;
    const delay = delayAfter(opens, trigger);
    if (delay !== undefined) emit(draft, { type: 'DecisionScheduled', decision: id, due: draft.at + delay }, 'docents');
  }
}

function delayAfter({ at, after, absent }: Release, trigger: Trigger): number | undefined {
  switch (trigger.kind) {
    case 'start':
      return at === undefined ? undefined : toExerciseTime(at);
    case 'inject':
      if (absent?.inject === trigger.inject) return toExerciseTime(absent.for);
      return after?.inject === trigger.inject ? toExerciseTime(after.delay) : undefined;
    case 'decision': {
      const fits = after?.decision === trigger.decision && (after.option ?? trigger.option) === trigger.option;
      return fits ? toExerciseTime(after.delay) : undefined;
    }
    case 'contact':
      return after?.contact === true ? toExerciseTime(after.delay) : undefined;
  }
}
