import type { Effect } from '../../../../shared/scenario/effect.ts';
import type { Scenario } from '../../../../shared/scenario/scenario.ts';
import type { Slug } from '../../../../shared/vocabulary/ids.ts';

/** How good consequences are for the people in the story; below 0 they are bad. */
export type Goodness = (effects: readonly Effect[]) => number;

const CONSENT = { asked: 0, given: 2, refused: -2 } as const;

/**
 * Whether a meter should go up or down nobody wrote down, but what an author gives for doing well tells:
 * what is met, what is strong, what scores highest; and for failing what is missed and what expires.
 */
export function goodnessIn(scenario: Scenario): Goodness {
  const directions = directionsOf(scenario);
  return (effects) => effects.reduce((sum, effect) => sum + worth(effect, directions), 0);
}

function worth(effect: Effect, directions: ReadonlyMap<Slug, number>): number {
  if ('gauge' in effect) return effect.by * Math.sign(directions.get(effect.gauge) ?? 0);
  if ('alliance' in effect) return effect.by;
  return 'consent' in effect ? CONSENT[effect.is] : 0;
}

function directionsOf({ injects, decisions, forms }: Scenario): Map<Slug, number> {
  const directions = new Map<Slug, number>();
  const learn = (effects: readonly Effect[] | undefined, sign: number) => {
    for (const effect of effects ?? []) {
      if ('gauge' in effect) directions.set(effect.gauge, (directions.get(effect.gauge) ?? 0) + sign * effect.by);
    }
  };
  for (const { expect } of injects) {
    learn(expect?.met, 1);
    learn(expect?.missed, -1);
  }
  for (const { options, expired } of decisions) {
    for (const { strong, effects } of options) learn(effects, strong ? 1 : -0.5);
    learn(expired, -1);
  }
  for (const { outcomes, expired } of forms) {
    learn(outcomes[0]?.effects, 1);
    learn(expired, -1);
  }
  return directions;
}
