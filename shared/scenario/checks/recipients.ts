import type { Scenario } from '../scenario.ts';
import type { Check, Found, Path } from './check.ts';
import { type LooseCell, seatsIn } from './seats-of.ts';

/** Injects that nobody can receive, and teams nobody can sit in. */
export const findMissingRecipients: Check = ({ injects, teams, seats, facts, decisions, forms }) => [
  ...injects.flatMap(({ to }, i) => {
    if (to === 'all') return [];
    if (to.length === 0) return [nobody(['injects', i, 'to'], 'Deze inject gaat naar niemand.')];
    return to.flatMap((cell, j) => cellProblems(cell, seats, ['injects', i, 'to', j]));
  }),
  ...teams.flatMap(({ id }, i) =>
    seats.some(({ team }) => team === id)
      ? []
      : [
          nobody(
            ['teams', i, 'id'],
            `Team "${id}" heeft geen stoelen.`,
            'Zet bij seats minstens één stoel in dit team.',
          ),
        ],
  ),
  ...facts.flatMap(({ cell }, i) => (cell ? cellProblems(cell, seats, ['facts', i, 'cell']) : [])),
  ...decisions.flatMap(({ teams: asked }, i) => twice(asked, ['decisions', i, 'teams'])),
  ...forms.flatMap(({ teams: asked }, i) => twice(asked, ['forms', i, 'teams'])),
];

function twice(teams: readonly string[], at: Path): Found[] {
  return teams.flatMap((team, i) => {
    if (teams.indexOf(team) === i) return [];
    const message = `Team "${team}" staat er twee keer.`;
    return [{ code: 'duplicate-id', path: [...at, i], message, remedy: 'Noem elk team één keer.' }];
  });
}

function cellProblems(cell: LooseCell, seats: Scenario['seats'], path: Path): Found[] {
  if ('player' in cell && cell.player !== undefined) {
    return [nobody([...path, 'player'], 'Een scenario kent nog geen spelers, alleen stoelen.', 'Gebruik seat.')];
  }
  // Unknown ids are reported as dangling, once.
  if (!knows(cell, seats)) return [];
  return seatsIn(cell, seats).length > 0 ? [] : [nobody(path, 'Geen enkele stoel past bij deze ontvanger.')];
}

function knows(cell: LooseCell, seats: Scenario['seats']): boolean {
  return (
    (cell.team === undefined || seats.some(({ team }) => team === cell.team)) &&
    (cell.profession === undefined || seats.some(({ profession }) => profession === cell.profession)) &&
    (cell.seat === undefined || seats.some(({ id }) => id === cell.seat))
  );
}

function nobody(
  path: Path,
  message: string,
  remedy = 'Schrijf to: "all", of een team, beroep of stoel die bestaat.',
): Found {
  return { code: 'no-recipient', path, message, remedy };
}
