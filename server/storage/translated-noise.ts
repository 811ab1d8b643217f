import type { Scenario } from '../../shared/scenario/scenario.ts';

/** The translation without what the town would still say in the other language; there the town is quiet. */
export function withoutForeignNoise(translated: Scenario, original: Scenario): Scenario {
  const before = new Map(original.noise.map(({ id, text }) => [id, text]));
  return { ...translated, noise: translated.noise.filter(({ id, text }) => text !== before.get(id)) };
}
