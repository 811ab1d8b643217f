import type { Slug } from '../../vocabulary/ids.ts';
import type { Problem } from '../problem.ts';
import type { Scenario } from '../scenario.ts';
import type { Check } from './check.ts';
import { nearest } from './nearest.ts';
import { type IdKind, type Reference, referencesOf } from './references.ts';

const NAMES: Record<IdKind, { one: string; file: string }> = {
  strand: { one: 'De verhaallijn', file: 'scenario.yaml onder strands' },
  actor: { one: 'De actor', file: 'scenario.yaml onder actors' },
  place: { one: 'De plaats', file: 'scenario.yaml onder places' },
  team: { one: 'Het team', file: 'scenario.yaml onder teams' },
  seat: { one: 'De stoel', file: 'scenario.yaml onder seats' },
  profession: { one: 'Het beroep', file: 'scenario.yaml onder professions' },
  fact: { one: 'Het feit', file: 'facts.yaml' },
  inject: { one: 'De inject', file: 'een van de msel-bestanden' },
  decision: { one: 'Het beslispunt', file: 'decisions.yaml' },
  option: { one: 'De optie', file: 'decisions.yaml bij dat beslispunt' },
  gauge: { one: 'De meter', file: 'scenario.yaml onder gauges' },
};

/** An id that points at nothing. */
export const findDanglingIds: Check = (scenario) => {
  const known = knownIds(scenario);
  return referencesOf(scenario).flatMap((reference) => {
    const ids = known(reference);
    return ids === undefined || ids.includes(reference.id) ? [] : [toProblem(reference, ids)];
  });
};

function toProblem({ kind, id, path }: Reference, ids: readonly Slug[]): Problem {
  const { one, file } = NAMES[kind];
  const like = nearest(id, ids);
  const hint = like === undefined ? '' : `Bedoelde u "${like}"? Zo niet: `;
  const remedy = `${hint}${hint ? 'z' : 'Z'}et "${id}" in ${file}, of verwijs naar iets dat er wel is.`;
  return { code: 'dangling-id', path, message: `${one} "${id}" bestaat niet.`, remedy };
}

/** The ids a reference may point at; undefined for an option of a decision that is itself unknown. */
function knownIds(scenario: Scenario): (reference: Reference) => Slug[] | undefined {
  const lists: Record<Exclude<IdKind, 'option'>, Slug[]> = {
    strand: ids(scenario.strands),
    actor: ids(scenario.actors),
    place: ids(scenario.places),
    team: ids(scenario.teams),
    seat: ids(scenario.seats),
    profession: ids(scenario.professions),
    fact: ids(scenario.facts),
    inject: ids(scenario.injects),
    decision: ids(scenario.decisions),
    gauge: ids(scenario.gauges),
  };
  return ({ kind, of }) => {
    if (kind !== 'option') return lists[kind];
    const decision = scenario.decisions.find(({ id }) => id === of);
    return decision && ids(decision.options);
  };
}

function ids(things: readonly { id: Slug }[]): Slug[] {
  return things.map(({ id }) => id);
}
