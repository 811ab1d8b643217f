import type { Team } from '../../../shared/scenario/cast.ts';
import type { PersonView } from '../../../shared/view/session-view.ts';
import { playerFace } from '../../art/face-url.ts';
import { type Doing, readDoing } from './doing.ts';
import type { Overview } from './overview.ts';
import { type TeamNeed, weighTeam } from './team-need.ts';
import { readSigns } from './team-signs.ts';
import { countUnread } from './unread.ts';

export type MemberInsight = { person: PersonView; face: string; doing: Doing; unread: number };
export type TeamInsight = { team: Team; need: TeamNeed; members: MemberInsight[] };

/** Every team with its need and its people, the neediest first; equal need keeps the scenario's order. */
export function teamsByNeed(overview: Overview): TeamInsight[] {
  return overview.scenario.teams
    .map((team) => ({
      team,
      need: weighTeam(readSigns(overview, team.id)),
      members: membersOf(overview, team),
    }))
    .toSorted((a, b) => b.need.weight - a.need.weight);
}

function membersOf(overview: Overview, team: Team): MemberInsight[] {
  const order = overview.scenario.seats.map(({ id }) => id);
  return Object.values(overview.view.people)
    .filter((person) => person.team === team.id)
    .toSorted((a, b) => order.indexOf(a.seat) - order.indexOf(b.seat))
    .map((person) => ({
      person,
      face: playerFace(person.id, overview.activity.joiners),
      doing: readDoing(overview, person),
      unread: countUnread(overview, person),
    }));
}
