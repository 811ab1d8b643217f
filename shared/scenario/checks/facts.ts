import { carriersOf } from './carriers.ts';
import type { Check } from './check.ts';

/** Facts of the hidden profile that nobody can come to know. */
export const findUncarriedFacts: Check = (scenario) => {
  const carried = new Set(carriersOf(scenario).map(({ fact }) => fact));
  return scenario.facts.flatMap(({ id, kind }, i) =>
    kind === 'common' || carried.has(id)
      ? []
      : [
          {
            code: 'fact-without-carrier',
            path: ['facts', i, 'id'],
            message: `Het feit "${id}" staat nergens in: geen inject, gesprek, antwoord, ruisbericht of rolkaart draagt het.`,
            remedy: 'Zet het bij facts van de inject, gespreksregel, reply of stoel waar de tekst het vertelt.',
          },
        ],
  );
};
