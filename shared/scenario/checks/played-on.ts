import type { Slug } from '../../vocabulary/ids.ts';
import type { Level } from '../level.ts';
import type { Scenario } from '../scenario.ts';

/** Which injects and which decision points, forms and press conferences are played. */
export type Played = { inject: (id: Slug) => boolean; question: (id: Slug) => boolean };

/** What a level leaves in; without a level everything is played. */
export function playedOn(dial: Level | undefined): Played {
  const only = dial?.only && new Set(dial.only);
  const without = new Set(dial?.without);
  const withoutQuestions = new Set(dial?.withoutQuestions);
  return {
    inject: (id) => !without.has(id) && (only?.has(id) ?? true),
    question: (id) => !withoutQuestions.has(id),
  };
}

/** Every level on which the scenario can be played, the lowest first; one without a name where there are none. */
export function dialsOf({ levels }: Scenario): readonly (Level | undefined)[] {
  return levels.length === 0 ? [undefined] : levels.toSorted((a, b) => a.level - b.level);
}
