import type { Slug } from '../../vocabulary/ids.ts';
import type { Inject } from '../inject.ts';
import type { Scenario } from '../scenario.ts';
import { type ById, byId } from './by-id.ts';
import type { Check, Found } from './check.ts';
import { conversationsOf } from './conversation-of.ts';
import { nearest } from './nearest.ts';
import type { IdKind, Reference } from './reference.ts';
import { referencesOf } from './references.ts';

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
  state: { one: 'De toestand', file: 'scenario.yaml bij die verhaallijn, onder states' },
  topic: { one: 'Het onderwerp', file: 'topics.yaml' },
  form: { one: 'Het formulier', file: 'forms.yaml' },
  field: { one: 'Het veld', file: 'forms.yaml bij dat formulier' },
  line: { one: 'De gespreksregel', file: 'het gesprek van die inject' },
  party: { one: 'De actor of het team', file: 'scenario.yaml onder actors of teams' },
};

/** An id that points at nothing. */
export const findDanglingIds: Check = (scenario) => {
  const lists = listsOf(scenario);
  const known = knownIds(scenario, lists);
  return referencesOf(scenario).flatMap((reference) => {
    const ids = known(reference);
    if (ids === undefined || ids.has(reference.id)) return [];
    return [otherThing(reference, lists) ?? toProblem(reference, ids)];
  });
};

/** An id of something else, such as a team that sends a mail: to make a second thing of that name helps nobody. */
function otherThing({ kind, id, path }: Reference, lists: Lists): Found | undefined {
  const other = OFTEN_MIXED.find((one) => lists[one]?.has(id));
  if (other === undefined) return undefined;
  const [wanted, found] = [kind, other].map((one) => NAMES[one].one.replace(/^(De|Het) /, 'een '));
  const message = `Hier hoort ${wanted}, en "${id}" is ${found}.`;
  return { code: 'dangling-id', path, message, remedy: `Kies uit wat in ${NAMES[kind].file} staat.` };
}

const OFTEN_MIXED: readonly IdKind[] = ['actor', 'team', 'seat', 'profession', 'place'];

function toProblem({ kind, id, path }: Reference, ids: ReadonlySet<Slug>): Found {
  const { one, file } = NAMES[kind];
  const like = nearest(id, ids);
  const hint = like === undefined ? '' : `Bedoelde u "${like}"? Zo niet: `;
  const remedy = `${hint}${hint ? 'z' : 'Z'}et "${id}" in ${file}, of verwijs naar iets dat er wel is.`;
  return { code: 'dangling-id', path, message: `${one} "${id}" bestaat niet.`, remedy };
}

type Ids = ReadonlySet<Slug>;
type Lists = Partial<Record<IdKind, Ids>>;

function listsOf(scenario: Scenario): Lists {
  const { strands, actors, places, teams, seats, professions, facts, injects, decisions, gauges } = scenario;
  return {
    ...{ strand: ids(strands), actor: ids(actors), place: ids(places), team: ids(teams), seat: ids(seats) },
    ...{ profession: ids(professions), fact: ids(facts), inject: ids(injects), decision: ids(decisions) },
    ...{ gauge: ids(gauges), topic: ids(scenario.topics), form: ids(scenario.forms) },
    party: ids([...actors, ...teams]),
  };
}

/** The ids a reference may point at; undefined for a part of something that is itself unknown. */
function knownIds(scenario: Scenario, lists: Lists): (reference: Reference) => Ids | undefined {
  const things = byId(scenario);
  return ({ kind, of }) => lists[kind] ?? (of === undefined ? undefined : partsOf(things, kind, of));
}

function partsOf({ decisions, strands, forms, injects }: ById, kind: IdKind, of: Slug): Ids | undefined {
  switch (kind) {
    case 'option':
      return idsOf(decisions.get(of)?.options);
    case 'state':
      return idsOf(strands.get(of)?.states);
    case 'field':
      return idsOf(forms.get(of)?.fields);
    default:
      return idsOf(linesOf(injects.get(of)));
  }
}

function linesOf(inject: Inject | undefined) {
  return inject && conversationsOf(inject, []).flatMap(({ conversation }) => conversation.lines);
}

function idsOf(parts: readonly { id: Slug }[] | undefined): Ids | undefined {
  return parts && ids(parts);
}

function ids(things: readonly { id: Slug }[]): Ids {
  return new Set(things.map(({ id }) => id));
}
