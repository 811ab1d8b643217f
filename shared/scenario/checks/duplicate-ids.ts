import type { Problem } from '../problem.ts';
import type { Check, Path } from './check.ts';
import { conversationOf } from './conversation-of.ts';

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
    duplicates('gespreksregels', conversationOf(inject)?.lines ?? [], lines(i)),
  ),
];

function lines(inject: number): Path {
  return ['injects', inject, 'content', 'conversation', 'lines'];
}

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
