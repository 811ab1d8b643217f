import type { Scenario } from '../scenario.ts';
import type { Check } from './check.ts';
import { conversationsOf } from './conversation-of.ts';

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

function carriedFacts({ seats, injects, actors }: Scenario): Set<string> {
  return new Set([
    ...seats.flatMap(({ facts }) => facts),
    ...injects.flatMap(({ facts }) => facts),
    ...injects.flatMap(({ variants }) => variants.flatMap(({ facts }) => facts ?? [])),
    ...injects.flatMap((inject) =>
      conversationsOf(inject, []).flatMap(({ conversation }) => conversation.lines.flatMap(({ facts }) => facts)),
    ),
    ...actors.flatMap(({ replies }) => replies.flatMap(({ facts }) => facts)),
  ]);
}
