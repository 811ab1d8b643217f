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

/** The level on which most is asked; undefined where there are no levels. */
export function highestOf({ levels }: Scenario): Level | undefined {
  return levels.reduce<Level | undefined>((high, one) => (one.level > (high?.level ?? 0) ? one : high), undefined);
}
