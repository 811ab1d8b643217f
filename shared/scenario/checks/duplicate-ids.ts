import type { Problem } from '../problem.ts';
import type { Check, Path } from './check.ts';
import { conversationsOf } from './conversation-of.ts';

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
  ...scenario.injects.flatMap((inject, i) =>
    conversationsOf(inject, ['injects', i]).flatMap(({ conversation, path }) =>
      duplicates('gespreksregels', conversation.lines, [...path, 'lines']),
    ),
  ),
  ...duplicates('onderwerpen', scenario.topics, ['topics']),
  ...duplicates('regels', scenario.rules, ['rules']),
  ...duplicates('formulieren', scenario.forms, ['forms']),
  ...scenario.forms.flatMap(({ fields }, i) => duplicates('velden', fields, ['forms', i, 'fields'])),
  ...duplicates('persconferenties', scenario.press, ['press']),
  ...scenario.press.flatMap(({ questions }, i) => duplicates('persvragen', questions, ['press', i, 'questions'])),
  ...duplicates('aflopen', scenario.endings, ['endings']),
  ...duplicates('nabespreekvragen', scenario.debrief, ['debrief']),
  ...duplicates('ruisberichten', scenario.noise, ['noise']),
  ...scenario.strands.flatMap(({ states }, i) => duplicates('toestanden', states, ['strands', i, 'states'])),
  ...scenario.actors.flatMap(({ replies }, i) => duplicates('antwoorden', replies, ['actors', i, 'replies'])),
];

function duplicates(kind: string, things: readonly Listed[], at: Path): Problem[] {
  const seen = new Set<string>();
  return things.flatMap(({ id }, i) => {
    if (!seen.has(id)) {
      seen.add(id);
      return [];
    }
    const message = `De id "${id}" komt twee keer voor bij de ${kind}.`;
    return [{ code: 'duplicate-id', path: [...at, i, 'id'], message, remedy: 'Geef een van de twee een eigen id.' }];
  });
}
