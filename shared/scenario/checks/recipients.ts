import type { Cell } from '../../vocabulary/audience.ts';
import type { Problem } from '../problem.ts';
import type { Scenario } from '../scenario.ts';
import type { Check, Path } from './check.ts';

/** Injects that nobody can receive, and teams nobody can sit in. */
export const findMissingRecipients: Check = ({ injects, teams, seats }) => [
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
];

function cellProblems(cell: Cell, seats: Scenario['seats'], path: Path): Problem[] {
  if (cell.player !== undefined) {
    return [nobody([...path, 'player'], 'Een scenario kent nog geen spelers, alleen stoelen.', 'Gebruik seat.')];
  }
  // Unknown ids are reported as dangling, once.
  if (!knows(cell, seats)) return [];
  return seats.some((seat) => matches(cell, seat)) ? [] : [nobody(path, 'Geen enkele stoel past bij deze ontvanger.')];
}

function knows(cell: Cell, seats: Scenario['seats']): boolean {
  return (
    (cell.team === undefined || seats.some(({ team }) => team === cell.team)) &&
    (cell.profession === undefined || seats.some(({ profession }) => profession === cell.profession)) &&
    (cell.seat === undefined || seats.some(({ id }) => id === cell.seat))
  );
}

function matches(cell: Cell, seat: Scenario['seats'][number]): boolean {
  return (
    (cell.team ?? seat.team) === seat.team &&
    (cell.profession ?? seat.profession) === seat.profession &&
    (cell.seat ?? seat.id) === seat.id
  );
}

function nobody(path: Path, message: string, remedy = 'Schrijf to: "all", of een team, beroep of stoel die bestaat.') {
  return { code: 'no-recipient', path, message, remedy };
}
