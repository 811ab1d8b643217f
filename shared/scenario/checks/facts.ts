import type { Fact, Seat } from '../cast.ts';
import type { Scenario } from '../scenario.ts';
import { carriersOf } from './carriers.ts';
import type { Check, Found, Path } from './check.ts';
import { seatsIn, seatsOf } from './seats-of.ts';

/** Facts of the hidden profile that nobody can come to know, or not those who are said to have them. */
export const findUncarriedFacts: Check = (scenario) => {
  const carried = Map.groupBy(carriersOf(scenario), ({ fact }) => fact);
  return scenario.facts.flatMap((fact, i) => {
    const carriers = carried.get(fact.id) ?? [];
    if (carriers.length > 0)
      return isTheirs(fact, carriers, scenario) ? [] : [elsewhere(fact.id, ['facts', i, 'cell'])];
    return fact.kind === 'common' ? [] : [nowhere(fact.id, ['facts', i, 'id'])];
  });
};

function isTheirs({ cell }: Fact, carriers: readonly { path: Path }[], scenario: Scenario): boolean {
  const meant = cell ? seatsIn(cell, scenario.seats) : [];
  // That there is nobody in a cell is told where it is written.
  return (
    meant.length === 0 || carriers.some(({ path }) => readersOf(path, scenario).some((seat) => meant.includes(seat)))
  );
}

/** Who gets what is written here; what is not for some is for all. */
function readersOf([list, i]: Path, { seats, injects }: Scenario): readonly Seat[] {
  const inject = list === 'injects' ? injects[Number(i)] : undefined;
  const readers = inject ? seatsOf(inject.to, seats) : seats;
  if (list === 'seats') return seats.slice(Number(i), Number(i) + 1);
  return readers.length === 0 ? seats : readers;
}

function nowhere(id: string, path: Path): Found {
  return {
    code: 'fact-without-carrier',
    path,
    message: `Het feit "${id}" staat nergens in: geen inject, gesprek, antwoord, ruisbericht of rolkaart draagt het.`,
    remedy: 'Zet het bij facts van de inject, gespreksregel, reply of stoel waar de tekst het vertelt.',
  };
}

function elsewhere(id: string, path: Path): Found {
  return {
    code: 'fact-without-carrier',
    path,
    message: `Het feit "${id}" hoort volgens cell bij mensen die het nergens te lezen of te horen krijgen.`,
    remedy: 'Pas cell aan, of zet het feit bij een stoel of inject van hen.',
  };
}
