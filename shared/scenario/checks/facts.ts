import type { Scenario } from '../scenario.ts';
import type { Check } from './check.ts';
import { conversationOf } from './conversation-of.ts';

/** Facts of the hidden profile that nobody can come to know. */
export const findUncarriedFacts: Check = (scenario) => {
  const carried = carriedFacts(scenario);
  return scenario.facts.flatMap(({ id, kind }, i) =>
    kind === 'common' || carried.has(id)
      ? []
      : [
          {
            code: 'fact-without-carrier',
            path: ['facts', i, 'id'],
            message: `Het feit "${id}" staat nergens in: geen inject, gesprek of rolkaart draagt het.`,
            remedy: 'Zet het bij facts van de inject, gespreksregel of stoel waar de tekst het vertelt.',
          },
        ],
  );
};

function carriedFacts({ seats, injects }: Scenario): Set<string> {
  return new Set([
    ...seats.flatMap(({ facts }) => facts),
    ...injects.flatMap(({ facts }) => facts),
    ...injects.flatMap((inject) => conversationOf(inject)?.lines.flatMap(({ facts }) => facts) ?? []),
  ]);
}
