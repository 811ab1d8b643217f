import type { Slug } from '../../vocabulary/ids.ts';
import type { Scenario } from '../scenario.ts';

/** The things of a scenario by their id, made once a check: a scenario of 500 injects is not searched per use. */
export type ById = ReturnType<typeof byId>;

/** Looks up what an id stands for; of two with one id the first. */
export function byId({ injects, decisions, forms, actors, strands, gauges }: Scenario) {
  return {
    injects: mapOf(injects),
    decisions: mapOf(decisions),
    forms: mapOf(forms),
    actors: mapOf(actors),
    strands: mapOf(strands),
    gauges: mapOf(gauges),
  };
}

function mapOf<T extends { id: Slug }>(things: readonly T[]): ReadonlyMap<Slug, T> {
  return new Map(things.toReversed().map((thing) => [thing.id, thing]));
}
