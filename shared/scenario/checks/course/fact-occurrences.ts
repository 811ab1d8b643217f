import type { Scenario } from '../../scenario.ts';
import { carriersOf } from '../carriers.ts';
import { happening } from '../happening.ts';
import { NOTHING } from './need.ts';
import type { Occurrence } from './occurrence.ts';

/** How each fact can come to somebody: with a seat or the town from the start, or with what carries it. */
export function factOccurrences(scenario: Scenario): Occurrence[] {
  return carriersOf(scenario).map(({ fact, carrier, path }) => ({
    key: happening('fact', fact),
    path,
    need: carrier === undefined ? NOTHING : { is: 'happened', key: carrier, path },
  }));
}
