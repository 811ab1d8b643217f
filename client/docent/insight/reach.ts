import type { ItemView, PersonView } from '../../../shared/view/session-view.ts';
import type { Cell } from '../../../shared/vocabulary/audience.ts';
import { includes } from '../../../shared/vocabulary/audience.ts';
import type { Slug } from '../../../shared/vocabulary/ids.ts';
import type { Overview } from './overview.ts';

/** Teams that receive an inject as it was written. */
export function teamsReached({ scenario }: Pick<Overview, 'scenario'>, inject: Slug): Slug[] {
  const to = scenario.injects.find(({ id }) => id === inject)?.to ?? [];
  if (to === 'all') return scenario.teams.map(({ id }) => id);
  const reached = to.map((cell) => teamOf(scenario.seats, cell));
  return [...new Set(reached.filter((team) => team !== undefined))];
}

/** True when the item was meant for this person: posts and news are for the town and count for nobody. */
export function reachesPerson({ view, scenario, activity }: Overview, item: ItemView, person: PersonView): boolean {
  if (item.inject === undefined) {
    const isFromHer = item.from.kind === 'player' && item.from.id === person.id;
    return !isFromHer && (activity.addressedTeams[item.id] ?? []).includes(person.team);
  }
  const to = scenario.injects.find(({ id }) => id === item.inject)?.to ?? [];
  if (to === 'all') return true;
  const people = Object.values(view.people);
  return to.some((cell) => {
    const isEmpty = !people.some((somebody) => isIn(cell, somebody));
    // An inject for a seat that nobody took goes to the whole team.
    return isEmpty ? teamOf(scenario.seats, cell) === person.team : isIn(cell, person);
  });
}

function isIn(cell: Cell, { id, seat, team, profession }: PersonView): boolean {
  return includes([cell], { player: id, seat, team, profession });
}

function teamOf(seats: Overview['scenario']['seats'], { team, seat }: Cell): Slug | undefined {
  return team ?? seats.find(({ id }) => id === seat)?.team;
}
