import type { Slug } from '../../../shared/vocabulary/ids.ts';
import type { Overview } from './overview.ts';
import { teamsReached } from './reach.ts';

/** Actions a team was asked for and has not done yet, the latest first: what a third-level hint can point at. */
export function openActions(overview: Overview, team: Slug | undefined): string[] {
  const { view, scenario } = overview;
  return view.items
    .toReversed()
    .flatMap(({ inject }) => scenario.injects.find(({ id }) => id === inject) ?? [])
    .filter(({ id, expect }) => expect && isOpen(view.expectations[id]?.state))
    .filter(({ id }) => team === undefined || teamsReached(overview, id).includes(team))
    .flatMap(({ expect }) => expect?.action ?? []);
}

function isOpen(state: 'met' | 'late' | 'missed' | undefined): boolean {
  return state !== 'met' && state !== 'late';
}
