import type { Check, Found, Path } from './check.ts';
import { dialoguesOf } from './conversation-of.ts';

type Listed = { id: string };

/** Two things of one kind with the same id. */
export const findDuplicateIds: Check = (scenario) => [
  ...duplicates('verhaallijnen', scenario.strands, ['strands']),
  ...duplicates('leerdoelen', scenario.objectives, ['objectives']),
  ...duplicates('fasen', scenario.phases, ['phases']),
  ...duplicates('teams', scenario.teams, ['teams']),
  ...duplicates('beroepen', scenario.professions, ['professions']),
  ...duplicates('stoelen', scenario.seats, ['seats']),
  ...duplicates('plaatsen', scenario.places, ['places']),
  ...duplicates('actoren', scenario.actors, ['actors']),
  ...duplicates('meters', scenario.gauges, ['gauges']),
  ...duplicates('feiten', scenario.facts, ['facts']),
  ...duplicates('injects', scenario.injects, ['injects']),
  ...duplicates('beslispunten', scenario.decisions, ['decisions']),
  ...scenario.decisions.flatMap(({ options }, i) => duplicates('opties', options, ['decisions', i, 'options'])),
  ...dialoguesOf(scenario).flatMap(({ conversation, path }) =>
    duplicates('gespreksregels', conversation.lines, [...path, 'lines']),
  ),
  ...duplicates('onderwerpen', scenario.topics, ['topics']),
  ...duplicates('regels', scenario.rules, ['rules']),
  ...duplicates('formulieren', scenario.forms, ['forms']),
  ...scenario.forms.flatMap(({ fields, criteria }, i) => [
    ...duplicates('velden', fields, ['forms', i, 'fields']),
    ...fields.flatMap(({ options }, j) => duplicates('keuzes', options, ['forms', i, 'fields', j, 'options'])),
    ...duplicates('criteria', criteria, ['forms', i, 'criteria']),
  ]),
  ...duplicates('persconferenties', scenario.press, ['press']),
  ...scenario.press.flatMap(({ questions, criteria }, i) => [
    ...duplicates('persvragen', questions, ['press', i, 'questions']),
    ...duplicates('criteria', criteria, ['press', i, 'criteria']),
  ]),
  ...duplicates('aflopen', scenario.endings, ['endings']),
  ...duplicates(
    'personen',
    scenario.persons.map(({ actor }) => ({ id: actor })),
    ['persons'],
    'actor',
  ),
  ...duplicates('nabespreekvragen', scenario.debrief, ['debrief']),
  ...duplicates('ruisberichten', scenario.noise, ['noise']),
  ...scenario.strands.flatMap(({ states }, i) => duplicates('toestanden', states, ['strands', i, 'states'])),
  ...scenario.actors.flatMap(({ replies }, i) => duplicates('antwoorden', replies, ['actors', i, 'replies'])),
];

function duplicates(kind: string, things: readonly Listed[], at: Path, field = 'id'): Found[] {
  const seen = new Set<string>();
  return things.flatMap(({ id }, i) => {
    if (!seen.has(id)) {
      seen.add(id);
      return [];
    }
    const message = `De id "${id}" komt twee keer voor bij de ${kind}.`;
    return [{ code: 'duplicate-id', path: [...at, i, field], message, remedy: 'Geef een van de twee een eigen id.' }];
  });
}
