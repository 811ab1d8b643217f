import type { Actor } from '../../../shared/scenario/cast.ts';
import type { StoryView } from '../../../shared/view/story-view.ts';
import type { AllianceMeter } from '../../../shared/vocabulary/drama.ts';
import type { Slug } from '../../../shared/vocabulary/ids.ts';
import { willingnessAt } from './level.ts';
import type { Overview } from './overview.ts';

export const METERS = ['band', 'doel', 'werkwijze', 'doenvermogen'] as const satisfies readonly AllianceMeter[];

/** A strand that has states, and where it stands. */
export type StrandLine = { id: Slug; name: string; state: Slug; states: readonly { id: Slug; name: string }[] };

export type Height = 'low' | 'middle' | 'high';
/** One meter of the relation with somebody. `by`: how much it moved since play began. */
export type MeterLine = { meter: AllianceMeter; value: number; height: Height; by: number };
export type RelationLine = { actor: Slug; name: string; meters: MeterLine[] };

const LOW = 3;
const MIDDLE = 6;
const HIGHEST = 10;

/** The strands that can move, in the scenario's order. */
export function strandLines({ view, scenario }: Pick<Overview, 'view' | 'scenario'>): StrandLine[] {
  return scenario.strands.flatMap(({ id, name, states }) => {
    const [first] = states;
    return first ? [{ id, name, states, state: view.story.strands[id] ?? first.id }] : [];
  });
}

/** The working relation with everybody with whom one is kept. */
export function relationLines({ view, scenario, activity }: Omit<Overview, 'now'>): RelationLine[] {
  const willing = willingnessAt(scenario, activity.startLevel ?? view.story.level);
  return scenario.actors.flatMap((actor) => {
    if (!actor.alliance) return [];
    return [{ actor: actor.id, name: actor.name, meters: metersOf(actor, view.story, willing) }];
  });
}

function metersOf({ id, alliance }: Actor, { alliances }: StoryView, willing: number): MeterLine[] {
  return METERS.map((meter) => {
    const start = Math.min(HIGHEST, Math.max(0, (alliance?.[meter] ?? 0) + willing));
    const value = alliances[`${id}/${meter}`] ?? start;
    return { meter, value, height: heightOf(value), by: value - start };
  });
}

function heightOf(value: number): Height {
  if (value <= LOW) return 'low';
  return value <= MIDDLE ? 'middle' : 'high';
}
