import type { Inject } from '../../../shared/scenario/inject.ts';
import type { ExerciseTime } from '../../../shared/vocabulary/exercise-time.ts';
import type { Overview } from './overview.ts';
import { type Why, whyItComes } from './why.ts';

export type SoonLine = { inject: Inject; due: ExerciseTime; why: Why };

/** The next injects that come by themselves, the first one first. */
export function nextInjects({ view, scenario, activity }: Overview, count: number): SoonLine[] {
  return Object.values(view.injects)
    .flatMap((progress) => {
      const { inject: id, state, due } = progress;
      const inject = scenario.injects.find((candidate) => candidate.id === id);
      if (state !== 'scheduled' || due === undefined || !inject) return [];
      return [{ inject, due, why: whyItComes(inject, scenario, activity.causes[id], progress) }];
    })
    .toSorted((a, b) => a.due - b.due)
    .slice(0, count);
}

/** How many injects wait for the docent's word because they are held. */
export function countHeld({ view }: Pick<Overview, 'view'>): number {
  return Object.values(view.injects).filter(({ state }) => state === 'held').length;
}
