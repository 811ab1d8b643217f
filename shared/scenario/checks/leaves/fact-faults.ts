import type { FactStep } from '../../../vocabulary/drama.ts';
import type { Slug } from '../../../vocabulary/ids.ts';
import type { Path } from '../check.ts';
import { type Fault, unless } from './fault.ts';
import type { World } from './world.ts';

/** Facts that come to nobody, and facts that no decision can rest on. `at`: from the leaf on. */
export function factFaults(
  ids: readonly Slug[],
  is: FactStep,
  at: Path,
  { scenario, common, carried }: World,
): Fault[] {
  return [
    // Of a fact that is no common one it is told in the list of facts.
    ...ids.flatMap((id, i) =>
      unless(!common.has(id) || carried.has(id), {
        at: at[0] === 'of' ? [...at, i] : at,
        says: `Het feit "${id}" staat nergens in, dus het komt bij niemand: iedereen weet het al.`,
        remedy:
          'Kies een ander feit, of zet dit bij facts van de inject, gespreksregel, reply of stoel die het vertelt.',
      }),
    ),
    ...unless(is !== 'used' || scenario.decisions.length > 0, {
      at: ['is'],
      says: 'Er is geen beslispunt, dus geen besluit rust ooit op een feit.',
      remedy: 'Kies een andere stap bij is, of schrijf een beslispunt.',
    }),
  ];
}
