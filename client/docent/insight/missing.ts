import type { Scenario } from '../../../shared/scenario/scenario.ts';
import type { PersonView, SessionView } from '../../../shared/view/session-view.ts';

/** What is still missing before play can start well; only `nobody` makes starting impossible. */
export type Missing =
  | { kind: 'nobody' }
  | { kind: 'empty-team'; team: string }
  | { kind: 'lonely-team'; team: string; name: string }
  | { kind: 'no-profession'; team: string; profession: string }
  | { kind: 'not-ready'; names: string[] }
  | { kind: 'gone'; names: string[] };

/** Everything a docent should know before she starts, the gravest first. */
export function findMissing(view: SessionView, scenario: Scenario): Missing[] {
  const people = Object.values(view.people);
  if (people.length === 0) return [{ kind: 'nobody' }];
  const gone = namesOf(people.filter(({ connected, bot }) => !connected && !bot));
  const notReady = namesOf(people.filter(({ ready, connected }) => connected && !ready));
  return [
    ...scenario.teams.flatMap((team) => missingInTeam(team, people, scenario)),
    ...(gone.length > 0 ? [{ kind: 'gone' as const, names: gone }] : []),
    ...(notReady.length > 0 ? [{ kind: 'not-ready' as const, names: notReady }] : []),
  ];
}

function missingInTeam(team: Scenario['teams'][number], people: readonly PersonView[], scenario: Scenario): Missing[] {
  const members = people.filter((person) => person.team === team.id);
  const [first] = members;
  if (!first) return [{ kind: 'empty-team', team: team.name }];
  if (members.length === 1) return [{ kind: 'lonely-team', team: team.name, name: first.name }];
  const wanted = new Set(scenario.seats.filter((seat) => seat.team === team.id).map(({ profession }) => profession));
  const lacking = [...wanted].filter((profession) => !members.some((member) => member.profession === profession));
  return lacking.map((id) => {
    const profession = scenario.professions.find((candidate) => candidate.id === id)?.name ?? id;
    return { kind: 'no-profession', team: team.name, profession };
  });
}

function namesOf(people: readonly PersonView[]): string[] {
  return people.map(({ name }) => name);
}
